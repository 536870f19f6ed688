/** Whether nothing that starts programs or loads libraries would take a file of this name for one. */
export function isSomethingElse(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? TEXTS.has(name.toLowerCase()) : ENDINGS.has(name.slice(dot + 1).toLowerCase())
}

/** What packages bring along without an ending: licences, and the files of a `.dist-info` folder. */
const TEXTS = new Set(
  [
    'license licence copying notice readme changelog changes authors makefile',
    'metadata record wheel installer requested'
  ].flatMap((line) => line.split(' '))
)

/** Endings of text, pictures, archives and byte code: what makes up nearly all files of nearly all artifacts. */
const ENDINGS = new Set(
  [
    'js mjs cjs jsx ts mts cts tsx map flow json json5 jsonl vue svelte wasm def jst',
    'py pyi pyc pyx pxd pth rb erb rake gemspec php phpt class java scala groovy clj lua tcl pl pm',
    'kt kotlin_metadata kotlin_builtins kotlin_module sh bash fish zsh awk ps1 bat cmd',
    'c h cc cpp hpp cxx hh inc f f90 s asm go rs cs fs vb swift m mm',
    'md markdown rst txt adoc tex html htm xhtml css scss sass less xml xsd xsl dtd svg csv tsv yaml yml toml',
    'ini cfg conf properties lock log diff patch sql graphql gql proto ejs hbs mustache tmpl tpl j2 jinja jinja2',
    'npmignore gitignore gitattributes editorconfig eslintrc prettierrc nycrc po pot mo',
    'png jpg jpeg gif webp ico bmp tif tiff ttf otf woff woff2 eot pdf mp3 mp4 wav',
    'pem crt cer key der p12 jks mf sf rsa dsa sig asc sha1 sha256 sha512 md5',
    'zip jar war ear whl egg gz tgz bz2 xz zst br tar 7z'
  ].flatMap((line) => line.split(' '))
)
