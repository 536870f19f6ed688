/** Who publishes layers for others to use, and from which AWS accounts. */
export interface LayerPublisher {
  readonly name: string
  /** Twelve digits each. */
  readonly accounts: readonly string[]
  /** Where the publisher, or AWS for its own layers, says so. */
  readonly source: string
  /** The day on which the source was read. */
  readonly read: string
}

const CDK = 'aws/aws-cdk, packages/aws-cdk-lib/region-info/build-tools/fact-tables.ts'
const READ = '2026-11-22'

/** Only publishers whose own documents name the account; more are welcome with such a source. */
export const LAYER_PUBLISHERS: readonly LayerPublisher[] = [
  {
    name: 'AWS Powertools',
    accounts: ['017000801446'],
    source: 'aws-powertools/powertools-lambda-python, docs/index.md',
    read: READ
  },
  {
    name: 'AWS Powertools',
    accounts: ['094274105915'],
    source: 'https://docs.aws.amazon.com/powertools/typescript/latest/getting-started/lambda-layers',
    read: READ
  },
  {
    name: 'AWS Lambda Insights',
    accounts: [
      '012438385374',
      '033019950311',
      '194566237122',
      '285320876703',
      '339249233099',
      '352183217350',
      '439286490199',
      '488211338238',
      '519774774795',
      '580247275435',
      '732604637566',
      '891564319516'
    ],
    source: `${CDK}, CLOUDWATCH_LAMBDA_INSIGHTS_ARNS`,
    read: READ
  },
  {
    name: 'AWS Parameters and Secrets',
    accounts: [
      '015030872274',
      '044395824272',
      '070087711984',
      '127562683043',
      '129776340158',
      '133256977650',
      '133490724326',
      '176022468876',
      '177933569100',
      '187925254637',
      '200266452380',
      '287114880934',
      '287310001119',
      '317013901791',
      '325218067255',
      '345057560386',
      '427196147048',
      '490737872127',
      '524103009944',
      '576959938190',
      '590474943231',
      '665172237481',
      '738900069198',
      '768336418462',
      '772501565639',
      '780235371811',
      '832021897121',
      '858974508948',
      '933737806257',
      '997803712105'
    ],
    source: `${CDK}, PARAMS_AND_SECRETS_LAMBDA_LAYER_ARNS`,
    read: READ
  },
  {
    name: 'AWS Distro for OpenTelemetry',
    accounts: ['901920570463'],
    source: 'https://aws-otel.github.io/docs/getting-started/lambda/lambda-python/',
    read: READ
  },
  {
    name: 'Datadog',
    accounts: ['002406178527', '464622532012'],
    source: 'DataDog/documentation, content/en/serverless (the first for AWS GovCloud)',
    read: READ
  },
  {
    name: 'New Relic',
    accounts: ['451483290750'],
    source: 'newrelic/serverless-newrelic-lambda-layers, README.md, layerArn',
    read: READ
  },
  {
    name: 'Sentry',
    accounts: ['943013980633'],
    source: 'getsentry/sentry-release-registry, aws-lambda-layers/node/11.6.0.json, account_number',
    read: READ
  }
]
