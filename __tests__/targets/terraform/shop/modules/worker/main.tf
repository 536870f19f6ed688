variable "role" {}
variable "region" {}

data "archive_file" "code" {
  type        = "zip"
  source_dir  = "${path.module}/src"
  output_path = "${path.module}/worker-${var.region}.zip"
}

resource "aws_lambda_function" "this" {
  function_name = "worker-${var.region}"
  role          = var.role
  filename      = data.archive_file.code.output_path
  handler       = "main.handler"
  runtime       = "python3.13"
}
