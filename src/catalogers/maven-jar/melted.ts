import type { FileTree } from '../../model/index.js'

interface SilentLibrary {
  readonly title: string
  /** A class that every version has. */
  readonly sign: string
  readonly groups: readonly string[]
}

/**
 * Libraries whose jars carry no `META-INF/maven`, so that merging them into one big jar leaves classes
 * and not a word about versions. Seen with the jars that `known-families.ts` was compared with, 2026-11-22.
 */
const SILENT_LIBRARIES: readonly SilentLibrary[] = [
  { title: 'Akka', sign: 'akka/actor/ActorSystem', groups: ['com.typesafe.akka'] },
  {
    title: 'Bouncy Castle',
    sign: 'org/bouncycastle/jce/provider/BouncyCastleProvider',
    groups: ['org.bouncycastle', 'bouncycastle']
  },
  { title: 'Elasticsearch', sign: 'org/elasticsearch/Version', groups: ['org.elasticsearch'] },
  { title: 'FreeMarker', sign: 'freemarker/template/Version', groups: ['org.freemarker'] },
  { title: 'Groovy', sign: 'groovy/lang/GroovyObject', groups: ['org.codehaus.groovy', 'org.apache.groovy'] },
  { title: 'gRPC', sign: 'io/grpc/ManagedChannel', groups: ['io.grpc'] },
  { title: 'Hibernate', sign: 'org/hibernate/SessionFactory', groups: ['org.hibernate'] },
  { title: 'JSON Path', sign: 'com/jayway/jsonpath/JsonPath', groups: ['com.jayway.jsonpath'] },
  { title: 'Kafka', sign: 'org/apache/kafka/clients/KafkaClient', groups: ['org.apache.kafka'] },
  { title: 'Kotlin', sign: 'kotlin/KotlinVersion', groups: ['org.jetbrains.kotlin'] },
  { title: 'Ktor', sign: 'io/ktor/client/HttpClient', groups: ['io.ktor'] },
  { title: 'Lucene', sign: 'org/apache/lucene/util/Version', groups: ['org.apache.lucene'] },
  { title: 'Micronaut', sign: 'io/micronaut/context/ApplicationContext', groups: ['io.micronaut'] },
  { title: 'MongoDB', sign: 'com/mongodb/MongoClientSettings', groups: ['org.mongodb'] },
  { title: 'MySQL Connector', sign: 'com/mysql/cj/jdbc/Driver', groups: ['com.mysql', 'mysql'] },
  { title: 'OkHttp', sign: 'okhttp3/OkHttpClient', groups: ['com.squareup.okhttp3'] },
  { title: 'Okio', sign: 'okio/Okio', groups: ['com.squareup.okio'] },
  { title: 'OpenTelemetry', sign: 'io/opentelemetry/api/OpenTelemetry', groups: ['io.opentelemetry'] },
  { title: 'PostgreSQL JDBC', sign: 'org/postgresql/Driver', groups: ['org.postgresql'] },
  { title: 'Reactor', sign: 'reactor/core/publisher/Flux', groups: ['io.projectreactor'] },
  { title: 'Retrofit', sign: 'retrofit2/Retrofit', groups: ['com.squareup.retrofit2'] },
  { title: 'RxJava 2', sign: 'io/reactivex/Observable', groups: ['io.reactivex.rxjava2'] },
  { title: 'RxJava 3', sign: 'io/reactivex/rxjava3/core/Observable', groups: ['io.reactivex.rxjava3'] },
  { title: 'Scala', sign: 'scala/Option', groups: ['org.scala-lang'] },
  {
    title: 'Spring Boot',
    sign: 'org/springframework/boot/SpringApplication',
    groups: ['org.springframework.boot']
  },
  {
    title: 'Spring Framework',
    sign: 'org/springframework/core/SpringVersion',
    groups: ['org.springframework']
  },
  {
    title: 'Spring MVC',
    sign: 'org/springframework/web/servlet/DispatcherServlet',
    groups: ['org.springframework']
  },
  {
    title: 'Spring Security',
    sign: 'org/springframework/security/core/Authentication',
    groups: ['org.springframework.security']
  },
  { title: 'Tomcat', sign: 'org/apache/catalina/startup/Tomcat', groups: ['org.apache.tomcat'] },
  { title: 'Xerces', sign: 'org/apache/xerces/impl/Version', groups: ['xerces'] }
]

/**
 * Names the libraries whose classes are in a jar, or in a folder of unpacked classes, without anything
 * that says which version. Sorted.
 * @param root where the classes begin: '' or a path that ends with `/`
 * @param ownGroup the jar's own, where it is known: its own classes are no riddle
 */
export function silentLibraries(tree: FileTree, root: string, ownGroup?: string): readonly string[] {
  const present = SILENT_LIBRARIES.filter(({ sign }) => tree.has(`${root}${sign}.class`))
  if (present.length === 0) return []
  const groups = [...(groupsByRoot(tree).get(root) ?? []), ...(ownGroup === undefined ? [] : [ownGroup])]
  const isKnown = (group: string): boolean =>
    groups.some((other) => other === group || other.startsWith(`${group}.`))
  return present.filter(({ groups: owners }) => !owners.some(isKnown)).map(({ title }) => title)
}

/** A hostile tree may hold thousands of manifests: its paths are gone through once for all of them. */
const groupsByTree = new WeakMap<FileTree, ReadonlyMap<string, ReadonlySet<string>>>()

/** The groups that Maven's files name, by the folder that their `META-INF` lies in. */
function groupsByRoot(tree: FileTree): ReadonlyMap<string, ReadonlySet<string>> {
  const known = groupsByTree.get(tree)
  if (known) return known
  const groups = new Map<string, Set<string>>()
  for (const path of tree.paths) {
    const at = path.indexOf(MAVEN)
    if (at < 0) continue
    const root = path.slice(0, at)
    const ofRoot = groups.get(root) ?? new Set()
    groups.set(root, ofRoot.add(path.slice(at + MAVEN.length).split('/', 1)[0] ?? ''))
  }
  groupsByTree.set(tree, groups)
  return groups
}

const MAVEN = 'META-INF/maven/'

/** Folder names under which build tools hide copies, the packages renamed. */
const RENAMED = /(?:^|\/)(?:shaded|shadow|shadowed|relocated|repackaged)\//

/** True when classes lie under a folder for renamed copies. */
export function hasRenamedClasses(tree: FileTree): boolean {
  return tree.paths.some((path) => path.endsWith('.class') && RENAMED.test(path))
}

export function hasClasses(tree: FileTree): boolean {
  return tree.paths.some((path) => path.endsWith('.class'))
}
