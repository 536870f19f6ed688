"""Says what Python's own libraries find in a folder: the truth that the scanner is held against.

usage: truth.py distributions FOLDER [PLACE]
                                         distributions that are installed in PLACE, a folder in FOLDER, and
                                         those that are vendored or in wheels, by importlib.metadata
       truth.py poms FOLDER              pom.properties in jars, by zipfile
       truth.py pack FOLDER ZIP          packs a folder; links to folders are left out
       truth.py unpack ZIP FOLDER

The first two print a JSON list on standard output.
"""

import importlib.metadata
import json
import os
import re
import sys
import tempfile
import zipfile

VENDOR_FOLDERS = {'_vendor', 'vendored'}


def main() -> None:
    match sys.argv[1:]:
        case ['distributions', folder, *place]:
            json.dump(list(distributions(folder, *place)), sys.stdout)
        case ['poms', folder]:
            json.dump(list(poms(folder)), sys.stdout)
        case ['pack', folder, archive]:
            pack(folder, archive)
        case ['unpack', archive, folder]:
            with zipfile.ZipFile(archive) as opened:
                opened.extractall(folder)
        case _:
            sys.exit(__doc__)


def distributions(root, installed_in='', prefix='', in_wheel=False):
    """Other folders than these are on nobody's sys.path: setuptools keeps fake distributions among its tests."""
    for folder, _, files in os.walk(root):
        place = os.path.relpath(folder, root).replace(os.sep, '/')
        parts = [] if place == '.' else place.split('/')
        is_vendored = bool(parts) and parts[-1] in VENDOR_FOLDERS
        if is_vendored or '/'.join(parts) == installed_in:
            for found in importlib.metadata.distributions(path=[folder]):
                yield {
                    'name': normalize(found.metadata['Name']),
                    'version': found.version,
                    'path': prefix + '/'.join([*parts, found._path.name, 'METADATA']),
                    'how': 'bundled' if is_vendored or in_wheel else 'installed',
                }
        for file in files:
            path = prefix + '/'.join([*parts, file])
            if is_vendored and file in ('vendor.txt', 'vendored.txt'):
                yield from pins(os.path.join(folder, file), path)
            if file.endswith('.whl'):
                with tempfile.TemporaryDirectory() as unpacked:
                    with zipfile.ZipFile(os.path.join(folder, file)) as wheel:
                        wheel.extractall(unpacked)
                    yield from distributions(unpacked, '', f'{path}!/', True)


def pins(list_file, path):
    """Reads a list of copies with the parser of PyPA's `packaging`, which is among what was installed."""
    from packaging.requirements import Requirement

    with open(list_file, encoding='utf-8') as lines:
        for line in lines:
            text = line.split('#')[0].strip()
            if text:
                requirement = Requirement(text)
                [specifier] = requirement.specifier
                yield {
                    'name': normalize(requirement.name),
                    'version': specifier.version,
                    'path': path,
                    'how': 'bundled',
                }


def poms(root):
    for folder, _, files in os.walk(root):
        for file in files:
            if not file.endswith('.jar'):
                continue
            path = os.path.join(folder, file)
            with zipfile.ZipFile(path) as jar:
                for name in jar.namelist():
                    if re.fullmatch(r'META-INF/maven/[^/]+/[^/]+/pom\.properties', name):
                        text = jar.read(name).decode()
                        properties = dict(re.findall(r'^(\w+)=(.*?)\r?$', text, re.M))
                        yield {
                            'jar': os.path.relpath(path, root).replace(os.sep, '/'),
                            'path': name,
                            'group': properties['groupId'],
                            'artifact': properties['artifactId'],
                            'version': properties['version'],
                        }


def pack(root, archive):
    with zipfile.ZipFile(archive, 'w', zipfile.ZIP_DEFLATED) as packed:
        for folder, folders, files in os.walk(root):
            folders.sort()
            for file in sorted(files):
                path = os.path.join(folder, file)
                if os.path.isfile(path):
                    packed.write(path, os.path.relpath(path, root))


def normalize(name):
    return re.sub(r'[-_.]+', '-', name).lower()


if __name__ == '__main__':
    main()
