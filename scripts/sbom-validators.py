"""Holds bills of materials against the validators of the formats' makers. Prints what they object to.

    python sbom-validators.py FILE...

`.cdx.json` goes to cyclonedx-python-lib (the schema of CycloneDX 1.6, strict), `.spdx.json` to spdx-tools (the rules of
SPDX 2.3). Ends with 1 where there is an objection.
"""

import sys
from logging import CRITICAL, disable

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from spdx_tools.spdx.parser.error import SPDXParsingError
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

disable(CRITICAL)


def cyclonedx_problems(path):
    with open(path, encoding="utf-8") as file:
        problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(file.read())
    return [] if problem is None else [str(problem)]


def spdx_problems(path):
    try:
        document = parse_file(path)
    except SPDXParsingError as error:
        return error.get_messages()
    return [message.validation_message for message in validate_full_spdx_document(document, "SPDX-2.3")]


failed = False
for path in sys.argv[1:]:
    problems = spdx_problems(path) if path.endswith(".spdx.json") else cyclonedx_problems(path)
    for problem in problems:
        failed = True
        print(f"{path}: {problem[:500]}")
sys.exit(1 if failed else 0)
