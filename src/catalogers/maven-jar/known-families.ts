/** A family of artifacts whose jars do not say which Maven group they belong to, or say it wrongly. */
export interface KnownFamily {
  /** Left out where it is the artifact's own name, as was the custom before 2005. */
  readonly group?: string
  readonly artifact: RegExp
  /** Where the family's classes lie; an artifact of that name without them belongs to someone else. */
  readonly folder: string
  readonly versions?: RegExp
  /** Some of its jars hold no classes: starters, and the stand-ins of multiplatform builds. */
  readonly classless?: true
}

/**
 * Families that are published without `META-INF/maven`. A wrong group means that nobody is asked about the
 * artifact, so each row was compared with jars from Maven Central under the group on the left.
 *
 * As of 2026-11-22. The first row that fits counts.
 */
export const KNOWN_FAMILIES: readonly KnownFamily[] = [
  // Before Maven 2, and so without its files, whoever the group was later.
  { group: 'asm', artifact: /^asm(-.+)?$/, folder: 'org/objectweb/asm/', versions: /^[1-3]\./ },
  { artifact: /^bsh$/, folder: 'bsh/', versions: /^1\./ },
  { artifact: /^c3p0$/, folder: 'com/mchange/', versions: /^0\.(?:[0-8]|9\.[01])(?:\.|$)/ },
  { group: 'cglib', artifact: /^cglib(-nodep)?$/, folder: 'net/sf/cglib/' },
  {
    artifact:
      /^commons-(beanutils|chain|cli|codec|collections|configuration|dbcp|digester|discovery|el|email|fileupload|httpclient|io|jelly|jexl|jxpath|lang|launcher|logging|math|modeler|net|pool|primitives|validator|vfs)$/,
    folder: 'org/apache/commons/'
  },
  { artifact: /^freemarker$/, folder: 'freemarker/', versions: /^2\.[0-3]\.\d$/ },
  { artifact: /^hsqldb$/, folder: 'org/hsqldb/', versions: /^1\./ },
  { group: 'com.lowagie', artifact: /^itext$/, folder: 'com/lowagie/', versions: /^[24]\./ },
  { artifact: /^jdom$/, folder: 'org/jdom/', versions: /^1\.0/ },
  { group: 'org.jdom', artifact: /^jdom$/, folder: 'org/jdom/' },
  { group: 'javax.servlet', artifact: /^jstl$/, folder: 'javax/servlet/jsp/jstl/' },
  { artifact: /^junit$/, folder: 'junit/' },
  { artifact: /^log4j$/, folder: 'org/apache/log4j/' },
  { artifact: /^ognl$/, folder: 'ognl/', versions: /^2\.6\.\d$/ },
  { artifact: /^quartz$/, folder: 'org/quartz/', versions: /^1\.[0-5]\./ },
  { group: 'opensymphony', artifact: /^quartz$/, folder: 'org/quartz/', versions: /^1\.6\.[01]$/ },
  { group: 'taglibs', artifact: /^standard$/, folder: 'org/apache/taglibs/standard/' },
  { artifact: /^velocity$/, folder: 'org/apache/velocity/', versions: /^1\.[0-4]/ },
  { artifact: /^wsdl4j$/, folder: 'com/ibm/wsdl/' },
  { artifact: /^xstream$/, folder: 'com/thoughtworks/xstream/', versions: /^[01]\.[01]/ },

  {
    group: 'org.springframework.boot',
    artifact: /^spring-boot(-.+)?$/,
    folder: 'org/springframework/boot/',
    classless: true
  },
  {
    group: 'org.springframework.security',
    artifact: /^spring-security-.+$/,
    folder: 'org/springframework/security/'
  },
  { group: 'org.springframework.batch', artifact: /^spring-batch-.+$/, folder: 'org/springframework/batch/' },
  { group: 'org.springframework.ldap', artifact: /^spring-ldap-.+$/, folder: 'org/springframework/ldap/' },
  {
    group: 'org.springframework.session',
    artifact: /^spring-session-.+$/,
    folder: 'org/springframework/session/'
  },
  {
    group: 'org.springframework.graphql',
    artifact: /^spring-graphql(-.+)?$/,
    folder: 'org/springframework/graphql/'
  },
  {
    group: 'org.springframework',
    artifact:
      /^spring-(aop|aspects|beans|context(-indexer|-support)?|core|expression|instrument|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    folder: 'org/springframework/'
  },
  { group: 'org.jetbrains.kotlin', artifact: /^kotlin-.+$/, folder: 'kotlin/', classless: true },
  { group: 'org.jetbrains.kotlinx', artifact: /^kotlinx-.+$/, folder: 'kotlinx/', classless: true },
  { group: 'org.jetbrains', artifact: /^annotations$/, folder: 'org/jetbrains/annotations/' },
  {
    group: 'com.squareup.okhttp3',
    artifact: /^(okhttp|okhttp-.+|logging-interceptor|mockwebserver)$/,
    folder: 'okhttp3/'
  },
  { group: 'com.squareup.okio', artifact: /^okio(-.+)?$/, folder: 'okio/' },
  { group: 'com.squareup.retrofit2', artifact: /^(retrofit|converter-.+|adapter-.+)$/, folder: 'retrofit2/' },
  { group: 'com.squareup.moshi', artifact: /^moshi(-.+)?$/, folder: 'com/squareup/moshi/' },
  { group: 'com.squareup.wire', artifact: /^wire-.+$/, folder: 'com/squareup/wire/' },
  { group: 'io.grpc', artifact: /^grpc-.+$/, folder: 'io/grpc/' },
  { group: 'io.perfmark', artifact: /^perfmark-.+$/, folder: 'io/perfmark/' },
  { group: 'io.ktor', artifact: /^ktor-.+$/, folder: 'io/ktor/' },
  {
    group: 'io.micronaut',
    artifact:
      /^micronaut-(aop|buffer-netty|context(-propagation)?|core(-reactive|-processor)?|discovery-core|function(-client|-web)?|graal|http(-.+)?|inject(-.+)?|jackson-(core|databind)|json-core|management|messaging|retry|router|runtime|session|tracing|validation|websocket)$/,
    folder: 'io/micronaut/'
  },
  {
    group: 'io.opentelemetry',
    artifact:
      /^opentelemetry-(api|context|common|sdk|semconv|exporter|extension|opencensus|opentracing)(-.+)?$/,
    folder: 'io/opentelemetry/'
  },
  { group: 'io.github.resilience4j', artifact: /^resilience4j-.+$/, folder: 'io/github/resilience4j/' },
  { group: 'io.sentry', artifact: /^sentry(-.+)?$/, folder: 'io/sentry/' },
  { group: 'com.auth0', artifact: /^(java-jwt|jwks-rsa|auth0)$/, folder: 'com/auth0/' },
  { group: 'com.google.dagger', artifact: /^dagger(-.+)?$/, folder: 'dagger/' },
  { group: 'com.google.inject', artifact: /^guice$/, folder: 'com/google/inject/' },
  { group: 'com.graphql-java', artifact: /^graphql-java$/, folder: 'graphql/' },
  { group: 'com.graphql-java', artifact: /^java-dataloader$/, folder: 'org/dataloader/' },
  { group: 'com.h2database', artifact: /^h2$/, folder: 'org/h2/' },
  { group: 'com.jayway.jsonpath', artifact: /^json-path(-assert)?$/, folder: 'com/jayway/jsonpath/' },
  { group: 'com.mysql', artifact: /^mysql-connector-j$/, folder: 'com/mysql/' },
  { group: 'com.newrelic.agent.java', artifact: /^newrelic-(api|agent)$/, folder: 'com/newrelic/' },
  { group: 'com.oracle.database.jdbc', artifact: /^ojdbc\d+$/, folder: 'oracle/jdbc/' },
  { group: 'mysql', artifact: /^mysql-connector-java$/, folder: 'com/mysql/' },
  { group: 'net.java.dev.jna', artifact: /^jna(-platform)?$/, folder: 'com/sun/jna/' },
  { group: 'org.apache.ant', artifact: /^ant(-.+)?$/, folder: 'org/apache/tools/ant/' },
  { group: 'org.apache.groovy', artifact: /^groovy(-.+)?$/, folder: 'groovy/', versions: /^(?:[4-9]|\d\d)/ },
  { group: 'org.codehaus.groovy', artifact: /^groovy(-.+)?$/, folder: 'groovy/', versions: /^[1-3]\./ },
  { group: 'org.apache.ivy', artifact: /^ivy$/, folder: 'org/apache/ivy/' },
  {
    group: 'org.apache.kafka',
    artifact: /^(kafka-(clients|streams|server-common|raft|metadata|storage).*|kafka_2\..+|connect-.+)$/,
    folder: 'org/apache/kafka/'
  },
  { group: 'org.apache.lucene', artifact: /^lucene-.+$/, folder: 'org/apache/lucene/' },
  { group: 'org.apache.poi', artifact: /^poi(-.+)?$/, folder: 'org/apache/poi/' },
  { group: 'org.apache.tomcat.embed', artifact: /^tomcat-embed-.+$/, folder: 'org/apache/' },
  {
    group: 'org.apache.tomcat',
    artifact: /^tomcat-(juli|jdbc|catalina|coyote|jasper|util|websocket)(-.+)?$/,
    folder: 'org/apache/'
  },
  { group: 'org.apache.velocity', artifact: /^velocity$/, folder: 'org/apache/velocity/' },
  { group: 'org.aspectj', artifact: /^aspectj(rt|weaver|tools)$/, folder: 'org/aspectj/' },
  { group: 'org.beanshell', artifact: /^bsh$/, folder: 'bsh/' },
  {
    group: 'bouncycastle',
    artifact: /^bc[a-z]+-jdk1[3-6]$/,
    folder: 'org/bouncycastle/',
    versions: /^1\d\d$/
  },
  { group: 'org.bouncycastle', artifact: /^bc[a-z]+-.+$/, folder: 'org/bouncycastle/' },
  { group: 'org.checkerframework', artifact: /^checker(-.+)?$/, folder: 'org/checkerframework/' },
  {
    group: 'org.codehaus.jackson',
    artifact: /^jackson-(core|mapper)-(asl|lgpl)$/,
    folder: 'org/codehaus/jackson/'
  },
  { group: 'org.eclipse.jdt', artifact: /^ecj$/, folder: 'org/eclipse/jdt/' },
  {
    group: 'org.hibernate.orm',
    artifact: /^hibernate-.+$/,
    folder: 'org/hibernate/',
    versions: /^(?:[6-9]|\d\d)/
  },
  { group: 'org.jdom', artifact: /^jdom2$/, folder: 'org/jdom2/' },
  { group: 'org.jspecify', artifact: /^jspecify$/, folder: 'org/jspecify/' },
  { group: 'org.lz4', artifact: /^lz4-java$/, folder: 'net/jpountz/' },
  { group: 'org.mongodb', artifact: /^bson(-.+)?$/, folder: 'org/bson/' },
  { group: 'org.mongodb', artifact: /^mongodb-.+$/, folder: 'com/mongodb/' },
  { group: 'org.ow2.asm', artifact: /^asm(-.+)?$/, folder: 'org/objectweb/asm/' },
  { group: 'org.projectlombok', artifact: /^lombok$/, folder: 'lombok/' },
  { group: 'org.springframework', artifact: /^spring-jcl$/, folder: 'org/apache/commons/logging/' },
  { group: 'com.github.ben-manes.caffeine', artifact: /^caffeine$/, folder: 'com/github/benmanes/caffeine/' },
  { group: 'io.reactivex.rxjava2', artifact: /^rxjava$/, folder: 'io/reactivex/', versions: /^2\./ },
  { group: 'io.reactivex.rxjava3', artifact: /^rxjava$/, folder: 'io/reactivex/rxjava3/' },
  { group: 'org.freemarker', artifact: /^freemarker$/, folder: 'freemarker/' },
  { group: 'org.mozilla', artifact: /^rhino(-.+)?$/, folder: 'org/mozilla/' },
  { group: 'com.stripe', artifact: /^stripe-java$/, folder: 'com/stripe/' },
  { group: 'com.linecorp.armeria', artifact: /^armeria(-.+)?$/, folder: 'com/linecorp/armeria/' },
  { group: 'com.github.java-json-tools', artifact: /^json-schema-validator$/, folder: 'com/github/fge/' },
  { group: 'com.sksamuel.hoplite', artifact: /^hoplite-.+$/, folder: 'com/sksamuel/hoplite/' },
  { group: 'com.unboundid', artifact: /^unboundid-ldapsdk$/, folder: 'com/unboundid/' },
  { group: 'io.arrow-kt', artifact: /^arrow-.+$/, folder: 'arrow/' },
  { group: 'io.insert-koin', artifact: /^koin-.+$/, folder: 'org/koin/' },
  { group: 'net.sourceforge.htmlunit', artifact: /^htmlunit$/, folder: 'com/gargoylesoftware/htmlunit/' },
  {
    group: 'org.apache.derby',
    artifact: /^derby(-.+|client|net|tools|shared)?$/,
    folder: 'org/apache/derby/'
  },
  { group: 'org.hamcrest', artifact: /^hamcrest(-.+)?$/, folder: 'org/hamcrest/' },
  { group: 'org.hsqldb', artifact: /^hsqldb$/, folder: 'org/hsqldb/', versions: /^2\./ },
  { group: 'org.http4k', artifact: /^http4k-.+$/, folder: 'org/http4k/' },
  { group: 'org.jdom', artifact: /^jdom$/, folder: 'org/jdom2/' },
  { group: 'org.jetbrains.exposed', artifact: /^exposed-.+$/, folder: 'org/jetbrains/exposed/' },
  { group: 'org.python', artifact: /^jython(-.+)?$/, folder: 'org/python/' },
  { artifact: /^antlr$/, folder: 'antlr/' },
  { artifact: /^aopalliance$/, folder: 'org/aopalliance/' },
  { artifact: /^axis$/, folder: 'org/apache/axis/' },
  { artifact: /^dom4j$/, folder: 'org/dom4j/', versions: /^1\.[0-6]/ },
  { group: 'javax.activation', artifact: /^activation$/, folder: 'javax/activation/' },
  { artifact: /^javax\.inject$/, folder: 'javax/inject/' },
  { artifact: /^oro$/, folder: 'org/apache/oro/' },
  { artifact: /^struts$/, folder: 'org/apache/struts/' },
  { group: 'xalan', artifact: /^(xalan|serializer)$/, folder: 'org/apache/xml/' },
  { group: 'xerces', artifact: /^xercesImpl$/, folder: 'org/apache/xerces/' },
  { artifact: /^xom$/, folder: 'nu/xom/' },
  { artifact: /^xml-apis$/, folder: 'org/w3c/dom/' }
]
