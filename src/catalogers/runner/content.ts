import type { FileTree } from '../../model/index.js'
import { isTestData } from '../metadata/test-data.js'

/** What catalogers see of a file before they decide: enough for the header of any program. */
const HEAD_BYTES = 64

/** No program is smaller, and most empty and tiny files are something else. */
const SMALLEST = 256

/**
 * The first bytes of a file that may be a program.
 * @returns undefined where its name says otherwise, where it is tiny, where it is test data of a package, and
 * where it cannot be read; what cannot be read is among the problems of the tree
 */
export function headOf(tree: FileTree, path: string): Uint8Array | undefined {
  if (isSomethingElse(path) || isTestData(path, tree)) return undefined
  try {
    return tree.size(path) < SMALLEST ? undefined : tree.read(path, HEAD_BYTES)
  } catch {
    return undefined
  }
}

/** Whether nothing that starts programs or loads libraries would take a file of this name for one. */
function isSomethingElse(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return OTHERS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) && name.includes('.')
}

/** Endings of text, pictures, archives and byte code: what makes up nearly all files of nearly all artifacts. */
const OTHERS = new Set(
  [
    'js mjs cjs jsx ts mts cts tsx map json json5 jsonl vue svelte wasm',
    'py pyi pyc pyx pxd pth rb erb rake gemspec php phpt class java kt scala groovy clj lua tcl pl pm ps1 bat cmd',
    'c h cc cpp hpp cxx hh inc f f90 s asm go rs cs fs vb swift m mm sh bash fish zsh awk',
    'md markdown rst txt adoc tex html htm xhtml css scss sass less xml xsd xsl dtd svg csv tsv yaml yml toml ini cfg',
    'conf properties lock log diff patch sql graphql gql proto ejs hbs mustache tmpl tpl j2 jinja jinja2 po pot mo',
    'png jpg jpeg gif webp ico bmp tif tiff ttf otf woff woff2 eot pdf mp3 mp4 wav',
    'pem crt cer key der p12 jks sig asc sha1 sha256 sha512 md5',
    'zip jar war ear whl egg gz tgz bz2 xz zst br tar 7z'
  ].flatMap((line) => line.split(' '))
)
