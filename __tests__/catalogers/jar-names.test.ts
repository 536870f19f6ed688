import { baseName, parseFilename } from '../../src/catalogers/maven-jar/filename.js'

describe('the name of a jar gives artifact and version', () => {
  it.each([
    ['commons-io-2.6.jar', 'commons-io', '2.6'],
    ['lib/guava-31.1-jre.jar', 'guava', '31.1-jre'],
    ['akka-actor_2.13-2.6.20.jar', 'akka-actor_2.13', '2.6.20'],
    ['spring-boot-2.7.0-SNAPSHOT.jar', 'spring-boot', '2.7.0-SNAPSHOT'],
    ['bcprov-jdk15on-1.70.jar', 'bcprov-jdk15on', '1.70'],
    ['org.eclipse.osgi-3.18.jar', 'org.eclipse.osgi', '3.18'],
    ['jcsp-core-rc4.jar', 'jcsp-core', 'rc4'],
    ['tool-r12.jar', 'tool', 'r12'],
    ['tool-build7.jar', 'tool', 'build7'],
    ['tool-rc1asd-1.2.3.jar', 'tool-rc1asd', '1.2.3'],
    ['tool-builder-1.2.jar', 'tool-builder', '1.2'],
    ['my-tool_1.2.3-jre.jar', 'my-tool', '1.2.3-jre'],
    ['my-tool.1.2.3.jar', 'my-tool', '1.2.3'],
    ['service-1.0-all.jar', 'service', '1.0'],
    ['service-1.0-jar-with-dependencies.jar', 'service', '1.0'],
    ['netty-tcnative-2.0.46.Final-linux-x86_64.jar', 'netty-tcnative', '2.0.46.Final'],
    ['kafka_2.13-3.2.1.jar', 'kafka_2.13', '3.2.1']
  ])('%s', (file, artifact, version) => {
    expect(parseFilename(baseName(file))).toEqual({ artifact, version })
  })

  it.each([
    ['app.jar', 'app'],
    ['service-all.jar', 'service'],
    ['rt-release.jar', 'rt-release'],
    ['.jar', '']
  ])('%s has no version', (file, artifact) => {
    expect(parseFilename(baseName(file))).toEqual({ artifact })
  })
})
