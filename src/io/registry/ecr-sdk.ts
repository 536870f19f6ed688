// What is used of the SDK, by name: the bundle keeps only this.
export { BatchGetImageCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr'
