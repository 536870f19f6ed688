import { baseImageOf, runtimeOfImage } from '../../../../src/targets/discover/stacks/dockerfile.js'

const base = (text: string, target?: string, given: Readonly<Record<string, string>> = {}) =>
  baseImageOf(text, { ...(target === undefined ? {} : { target }), given: new Map(Object.entries(given)) })

it.each<[string, string, string | undefined, number | undefined]>([
  [
    'the last stage',
    'FROM node:22 AS build\nRUN x\nFROM public.ecr.aws/lambda/nodejs:22\n',
    'public.ecr.aws/lambda/nodejs:22',
    3
  ],
  ['a stage on a stage', 'FROM a:1 AS one\nFROM One AS two\nFROM two\n', 'a:1', 1],
  ['a stage by number', 'FROM a:1\nFROM 0\n', 'a:1', 1],
  ['an argument', 'ARG TAG=20\nFROM --platform=linux/arm64 a:${TAG}\n', 'a:20', 2],
  ['an argument with another default', 'ARG TAG\nFROM a:${TAG:-18}\n', 'a:18', 2],
  ['an argument that is not known', 'FROM a:$TAG\n', undefined, undefined],
  ['a line that goes on', '# x\nFROM \\\n  "a:1" \\\n  as z\n', 'a:1', 2],
  ['nothing', 'RUN x\n', undefined, undefined]
])('finds the base of %s', (_, text, image, line) => {
  expect(base(text)).toEqual(image === undefined ? undefined : { image, line })
})

it('takes given arguments, and ends with the stage that is asked for', () => {
  expect(base('ARG TAG=20\nFROM a:$TAG AS one\nFROM b:1\n', 'one', { TAG: '22' })).toEqual({
    image: 'a:22',
    line: 2
  })
  expect(base('FROM a:1\n', 'nowhere')).toBeUndefined()
})

it.each([
  ['public.ecr.aws/lambda/nodejs:22', 'nodejs22.x'],
  ['public.ecr.aws/lambda/nodejs:22.2026.01.01.01-arm64', 'nodejs22.x'],
  ['public.ecr.aws/lambda/python:3.13', 'python3.13'],
  ['public.ecr.aws/lambda/java:8.al2', 'java8.al2'],
  ['public.ecr.aws/lambda/java:21-x86_64', 'java21'],
  ['public.ecr.aws/lambda/dotnet:8', 'dotnet8'],
  ['public.ecr.aws/lambda/ruby:3.3', 'ruby3.3'],
  ['public.ecr.aws/lambda/provided:al2023', 'provided.al2023'],
  ['amazon/aws-lambda-nodejs:18', 'nodejs18.x'],
  ['public.ecr.aws/lambda/nodejs:latest', undefined],
  ['public.ecr.aws/lambda/nodejs', undefined],
  ['node:22', undefined],
  ['evil.example/public.ecr.aws/lambda/nodejs:22', undefined]
])('%s holds %s', (image, runtime) => {
  expect(runtimeOfImage(image)).toBe(runtime)
})
