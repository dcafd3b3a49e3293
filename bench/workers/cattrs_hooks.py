"""attrs classes that cattrs' own generated hooks read, for scale."""

from __future__ import annotations

import json
from typing import Any

import attrs
import cattrs
from botocore import xform_name
from cattrs.gen import make_dict_structure_fn, override

from bench.workers.loop import Job, Work, repeat, serve
from bench.workers.modelled import response_type


def parse(job: Job) -> Work:
    """Read the answer's body into attrs classes."""
    converter = cattrs.Converter()
    # Any, because overrides by name and options are one ** to type checkers.
    make_hook: Any = make_dict_structure_fn

    def make(name: str, members: dict[str, Any]) -> Any:
        fields = {
            xform_name(wire): attrs.field(type=kind | None, default=None)
            for wire, kind in members.items()
        }
        cls = attrs.make_class(name, fields, kw_only=True, slots=True)
        renamed = {xform_name(wire): override(rename=wire) for wire in members}
        hook = make_hook(cls, converter, **renamed)
        converter.register_structure_hook(cls, hook)
        return cls

    kind = response_type(job.plan["operation"], make)
    body = job.answer.encode()
    return repeat(lambda: converter.structure(json.loads(body), kind))


if __name__ == "__main__":
    serve({"parse": parse})
