"""What the SAM CLI itself makes of a built template: its functions, as JSON."""

import json
import sys

from samcli.lib.providers.sam_function_provider import SamFunctionProvider
from samcli.lib.providers.sam_stack_provider import SamLocalStackProvider

template, parameters = sys.argv[1:]
stacks, _ = SamLocalStackProvider.get_stacks(template_file=template, parameter_overrides=json.loads(parameters))
functions = SamFunctionProvider(stacks, ignore_code_extraction_warnings=True).get_all()
print(
    json.dumps(
        [
            {
                "name": f.functionname,
                "runtime": f.runtime,
                "code": f.codeuri,
                "layers": len(f.layers),
            }
            for f in functions
        ]
    )
)
