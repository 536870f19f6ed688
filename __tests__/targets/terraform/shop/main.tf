# A shop of two services. `runtime = "nope"` in a comment is no attribute.
provider "aws" {
  region = "eu-west-1"
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = <<-JSON
    { "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole" }] }
  JSON
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  filename      = "dist/orders.zip"
  runtime       = "nodejs16.x"
  handler       = "index.handler"
  timeout       = 900
  layers = [
    aws_lambda_layer_version.shared.arn,
    "arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53"
  ]

  tracing_config {
    mode = "PassThrough"
  }

  environment {
    variables = {
      PASSWORD = "hunter2-hunter2"
      QUEUE    = aws_sqs_queue.dead.url
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.dead.arn
  }
}

resource "aws_lambda_layer_version" "shared" {
  layer_name = "shared"
  filename   = "dist/shared.zip"
}

resource "aws_sqs_queue" "dead" {
  name = "orders-dead"
}

module "worker" {
  source   = "./modules/worker"
  for_each = toset(["eu", "us"])
  role     = aws_iam_role.orders.arn
  region   = each.key
}
