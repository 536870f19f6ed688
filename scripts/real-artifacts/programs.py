"""Says what is in a program, by searching all of its bytes: slower and simpler than what it is compared with.

usage: programs.py rust FILE     crates whose source paths are in it
       programs.py dotnet FILE   packages of a .NET application in one file: those in the list inside it that
                                 have a file whose name is in the list of files behind it
       programs.py published FILE  packages in a list (`*.deps.json`) that have a file in the list's folder

Prints a JSON list of names and versions.
"""

import json
import os
import re
import sys

CRATE = re.compile(
    rb'/registry/src/[^/\s]*-[0-9a-f]{16}/([A-Za-z][A-Za-z0-9_-]*?)-(\d+\.\d+\.\d+[A-Za-z0-9.+-]*)/'
)


def crates(data):
    return sorted({(name.decode(), version.decode()) for name, version in CRATE.findall(data)})


def packages(data):
    start = re.search(rb'\{\s*"runtimeTarget"', data).start()
    text = data[start : start + 8_000_000].decode('utf-8', 'replace')
    document, length = json.JSONDecoder().raw_decode(text)
    behind = data[start + length :]
    for key, content in document['targets'][document['runtimeTarget']['name']].items():
        name, version = key.split('/')
        if document['libraries'][key]['type'] not in ('package', 'runtimepack'):
            continue
        files = [file for kind in ('runtime', 'native', 'runtimeTargets') for file in content.get(kind, {})]
        if any(file.rsplit('/', 1)[-1].encode() in behind for file in files if not file.endswith('_._')):
            yield name.removeprefix('runtimepack.'), version


def published(data):
    present = {name.lower() for _, _, files in os.walk(os.path.dirname(sys.argv[2])) for name in files}
    document = json.loads(data)
    for key, content in document['targets'][document['runtimeTarget']['name']].items():
        name, version = key.split('/')
        if document['libraries'][key]['type'] not in ('package', 'runtimepack'):
            continue
        files = [file for kind in ('runtime', 'native', 'runtimeTargets') for file in content.get(kind, {})]
        if any(file.rsplit('/', 1)[-1].lower() in present for file in files):
            yield name.removeprefix('runtimepack.'), version


def main() -> None:
    with open(sys.argv[2], 'rb') as file:
        data = file.read()
    found = {'rust': crates, 'dotnet': packages, 'published': published}[sys.argv[1]](data)
    json.dump([{'name': name, 'version': version} for name, version in found], sys.stdout)


main()
