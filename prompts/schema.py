"""The language as a JSON Schema, so that an editor completes and underlines."""

import ast
import inspect
from collections.abc import Iterator
from typing import Any, TypeAlias

from conversations import script
from conversations.script import Script

Schema: TypeAlias = dict[str, Any]


def schema() -> Schema:
    """The JSON Schema of a script file; its descriptions are the models' own docstrings."""
    made: Schema = Script.model_json_schema(by_alias=True)
    models: dict[str, Schema] = {**made["$defs"], Script.__name__: made}
    for model, field, words in _documented(inspect.getsource(script)):
        properties = models[model]["properties"] if model in models else {}
        if field in properties:
            properties[field]["description"] = words
    return made


def _documented(source: str) -> Iterator[tuple[str, str, str]]:
    """The classes' fields with the docstring that follows each: class, key in YAML, words."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            for field, words in zip(node.body, node.body[1:], strict=False):
                match field, words:
                    case (
                        ast.AnnAssign(target=ast.Name(id=name)),
                        ast.Expr(value=ast.Constant(value=str(text))),
                    ):
                        yield node.name, _key(node.name, name), inspect.cleandoc(text)


def _key(model: str, field: str) -> str:
    """How a field is called in a file."""
    fields = getattr(script, model).model_fields if hasattr(script, model) else {}
    return (fields[field].alias or field) if field in fields else field
