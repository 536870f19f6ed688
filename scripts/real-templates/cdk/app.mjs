/**
 * An app with the constructs that leave functions behind in every way that the CDK has. It writes beside what it
 * synthesizes what the library itself knows of its functions, to `truth.json`.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  App,
  CfnResource,
  Duration,
  NestedStack,
  RemovalPolicy,
  Stack,
  Stage,
  aws_iam as iam,
  aws_lambda as lambda,
  aws_lambda_nodejs as nodejs,
  aws_logs as logs,
  aws_s3 as s3,
  aws_s3_deployment as deployment,
  custom_resources as custom
} from 'aws-cdk-lib'

const here = dirname(fileURLToPath(import.meta.url))
const receipts = () => lambda.Code.fromAsset(join(here, 'functions', 'receipts'))

const app = new App()

class Shared extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props)
    this.tools = new lambda.LayerVersion(this, 'Tools', {
      code: lambda.Code.fromAsset(join(here, 'functions', 'tools')),
      compatibleRuntimes: [lambda.Runtime.PYTHON_3_13]
    })
  }
}

class Shop extends Stack {
  constructor(scope, id, { tools, ...props }) {
    super(scope, id, props)
    new nodejs.NodejsFunction(this, 'Orders', {
      entry: join(here, 'functions', 'orders', 'handler.mjs'),
      depsLockFilePath: join(here, 'package-lock.json'),
      runtime: lambda.Runtime.NODEJS_22_X,
      architecture: lambda.Architecture.ARM_64,
      environment: { TOKEN: 'never-to-be-shown' }
    }).addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE })
    new lambda.Function(this, 'Receipts', {
      code: receipts(),
      handler: 'handler.handler',
      runtime: lambda.Runtime.PYTHON_3_13,
      layers: [
        tools,
        lambda.LayerVersion.fromLayerVersionArn(
          this,
          'Powertools',
          'arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7'
        )
      ],
      logRetention: logs.RetentionDays.ONE_WEEK
    })
    new lambda.Function(this, 'Copy', {
      functionName: `${id}-copy`,
      code: receipts(),
      handler: 'handler.handler',
      runtime: lambda.Runtime.PYTHON_3_12
    })
    new lambda.Function(this, 'Inline', {
      code: lambda.Code.fromInline('exports.handler = async () => 1'),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_18_X
    })
    new lambda.DockerImageFunction(this, 'Image', {
      code: lambda.DockerImageCode.fromImageAsset(join(here, 'functions', 'image'), {
        buildArgs: { VERSION: '20' }
      })
    })
    const pages = new s3.Bucket(this, 'Pages', {
      autoDeleteObjects: true,
      removalPolicy: RemovalPolicy.DESTROY
    })
    pages.addEventNotification(s3.EventType.OBJECT_CREATED, {
      bind: () => ({ arn: 'arn:aws:sqs:x', type: 0 })
    })
    new deployment.BucketDeployment(this, 'Deploy', {
      sources: [deployment.Source.data('index.html', '<p>')],
      destinationBucket: pages
    })
    new custom.AwsCustomResource(this, 'Call', {
      onCreate: {
        service: 'S3',
        action: 'listBuckets',
        physicalResourceId: custom.PhysicalResourceId.of('x')
      },
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] })
    })
    new custom.Provider(this, 'Provider', {
      onEventHandler: new lambda.Function(this, 'OnEvent', {
        code: receipts(),
        handler: 'handler.handler',
        runtime: lambda.Runtime.PYTHON_3_13,
        timeout: Duration.seconds(9)
      }),
      isCompleteHandler: new lambda.Function(this, 'IsComplete', {
        code: receipts(),
        handler: 'handler.handler',
        runtime: lambda.Runtime.PYTHON_3_13
      })
    })
    const nested = new NestedStack(this, 'Reports')
    new lambda.Function(nested, 'Monthly', {
      code: receipts(),
      handler: 'handler.handler',
      runtime: lambda.Runtime.PYTHON_3_13,
      layers: [tools]
    })
    new iam.OpenIdConnectProvider(this, 'Identity', { url: 'https://token.actions.githubusercontent.com' })
  }
}

const env = { account: '123456789012', region: 'eu-west-1' }
const shared = new Shared(app, 'Shared', { env })
new Shop(app, 'Shop', { env, tools: shared.tools })
const stage = new Stage(app, 'Prod', { env })
const inStage = new Shared(stage, 'Shared')
new Shop(stage, 'Shop', { tools: inStage.tools })
app.synth()

const functions = app.node
  .findAll()
  .filter((each) => each instanceof CfnResource && each.cfnResourceType === 'AWS::Lambda::Function')
  .map((each) => {
    const stack = Stack.of(each)
    const id = stack.resolve(each.logicalId)
    const { Properties } = stack.resolve(each._toCloudFormation()).Resources[id]
    return {
      id,
      name: Properties.FunctionName,
      runtime: Properties.Runtime,
      code: Properties.Code,
      layers: Properties.Layers ?? []
    }
  })
writeFileSync(join(here, 'truth.json'), JSON.stringify(functions))
