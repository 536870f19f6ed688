/** What a folder or module of a certain name belongs to when it lies on Python's search path. */
export interface KnownImport {
  /** Normalised names on PyPI; more than one where projects share the import name. */
  readonly projects: readonly string[]
  /**
   * The file that states the version, relative to the folder, where it is none of the usual ones; undefined for
   * those, false where what the code states is not the version that was released.
   */
  readonly statedIn?: string | false
}

/**
 * Looks up a dotted import name, `google.auth`.
 *
 * Only names in this table ever become packages: the code of the function's author lies in the same folder, and
 * a wrong guess would be looked up under a stranger's name.
 *
 * Source: what wheels on PyPI put at their top, and the version constants in them, each compared with the version that
 * the wheel itself claims. As of 2026-11-22. `scripts/real-artifacts` compares a part of it again.
 */
export function knownImport(name: string): KnownImport | undefined {
  return TABLE.get(name)
}

/** Imported under the project's name, with `_` for `-`, and with their version in one of the usual files. */
const SAME_NAME = `
  aiobotocore aiohttp aiosignal annotated_types anyio asn1crypto attrs aws_xray_sdk backoff blinker boto3 botocore
  cachetools cattrs certifi cffi chardet charset_normalizer click colorama cryptography datadog decorator defusedxml
  deprecated django docutils et_xmlfile exceptiongroup fastapi filelock flask flask_cors frozenlist fsspec future
  gevent greenlet gunicorn h11 httpcore httplib2 httpx humanize idna importlib_metadata importlib_resources isodate
  itsdangerous jinja2 jmespath jsonpatch jsonpath_ng jsonpointer jsonschema loguru lxml mako mangum markdown
  markupsafe marshmallow more_itertools msgpack multidict mypy_extensions numpy oauthlib openai orjson packaging
  paramiko passlib pip platformdirs ply propcache psutil psycopg pyasn1 pyasn1_modules pycparser pydantic pydantic_core
  pygments pymongo pyparsing pypdf python_multipart redis requests requests_oauthlib rich rsa s3transfer
  sentry_sdk setuptools simplejson six sniffio sortedcontainers soupsieve sqlalchemy starlette stripe structlog tabulate tenacity toml
  tomli tqdm typing_extensions typing_inspection tzdata tzlocal ujson unidecode urllib3 uvicorn virtualenv watchtower
  werkzeug wheel wrapt xlsxwriter xmltodict yarl zipp`

/** Imported under another name than the project's. */
const OTHER_NAME: Readonly<Record<string, string>> = {
  OpenSSL: 'pyopenssl',
  PIL: 'pillow',
  PyPDF2: 'pypdf2',
  attr: 'attrs',
  'backports.tarfile': 'backports-tarfile',
  bs4: 'beautifulsoup4',
  cattr: 'cattrs',
  dateutil: 'python-dateutil',
  dns: 'dnspython',
  docx: 'python-docx',
  dotenv: 'python-dotenv',
  git: 'gitpython',
  jose: 'python-jose',
  jwt: 'pyjwt',
  nacl: 'pynacl',
  pkg_resources: 'setuptools',
  pythonjsonlogger: 'python-json-logger',
  serial: 'pyserial',
  slugify: 'python-slugify',
  websocket: 'websocket-client',
  yaml: 'pyyaml',
  'google.api_core': 'google-api-core',
  'google.auth': 'google-auth',
  'google.cloud.storage': 'google-cloud-storage',
  // One module in a folder that many projects share.
  'google.cloud.version': 'google-cloud-core',
  'google.protobuf': 'protobuf',
  'opentelemetry.sdk.version': 'opentelemetry-sdk',
  'opentelemetry.version': 'opentelemetry-api',
  'ruamel.yaml': 'ruamel-yaml',
  'zope.interface': 'zope-interface'
}

/** Imported under one name by several projects. */
const SHARED_NAME: Readonly<Record<string, readonly string[]>> = {
  Crypto: ['pycryptodome', 'pycrypto'],
  cv2: ['opencv-python', 'opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless'],
  magic: ['python-magic', 'file-magic'],
  psycopg2: ['psycopg2', 'psycopg2-binary']
}

/** With their version somewhere else. */
const STATED_IN: Readonly<Record<string, readonly [project: string, file: string | false]>> = {
  aws_lambda_powertools: ['aws-lambda-powertools', 'shared/version.py'],
  distro: ['distro', 'distro.py'],
  ecdsa: ['ecdsa', '_version.py'],
  grpc: ['grpcio', '_grpcio_metadata.py'],
  // 0.5.1 calls itself 0.5.0.
  inflection: ['inflection', false],
  openpyxl: ['openpyxl', '_constants.py'],
  pandas: ['pandas', '_version_meson.py'],
  // States the version of mysqlclient that it can stand in for.
  pymysql: ['pymysql', false],
  pytz: ['pytz', '__init__.py'],
  regex: ['regex', '_main.py'],
  tornado: ['tornado', '__init__.py'],
  websockets: ['websockets', 'version.py'],
  xlrd: ['xlrd', 'info.py'],
  zmq: ['pyzmq', 'sugar/version.py']
}

const TABLE: ReadonlyMap<string, KnownImport> = new Map([
  ...SAME_NAME.trim()
    .split(/\s+/)
    .map((name) => [name, { projects: [name.replaceAll('_', '-')] }] as const),
  ...Object.entries(OTHER_NAME).map(([name, project]) => [name, { projects: [project] }] as const),
  ...Object.entries(SHARED_NAME).map(([name, projects]) => [name, { projects }] as const),
  ...Object.entries(STATED_IN).map(
    ([name, [project, statedIn]]) => [name, { projects: [project], statedIn }] as const
  )
])
