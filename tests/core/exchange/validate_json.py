"""Checks JSON files against a JSON Schema: validate_json.py SCHEMA FILE... (python3-jsonschema)."""
import json
import sys

from jsonschema import Draft202012Validator

schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
bad = 0
for name in sys.argv[2:]:
    for error in validator.iter_errors(json.load(open(name, encoding="utf-8"))):
        print(f"{name}: /{'/'.join(map(str, error.absolute_path))}: {error.message}", file=sys.stderr)
        bad = 1
sys.exit(bad)
