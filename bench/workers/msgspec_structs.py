"""msgspec's structs and its decoder, for scale: what a parser in C can do."""

from __future__ import annotations

from typing import Any

import msgspec
from botocore import xform_name

from bench.workers.loop import Job, Work, repeat, serve
from bench.workers.modelled import response_type


def parse(job: Job) -> Work:
    """Read the answer's body into structs."""

    def make(name: str, members: dict[str, Any]) -> Any:
        return msgspec.defstruct(
            name,
            [(xform_name(wire), kind | None, None) for wire, kind in members.items()],
            rename={xform_name(wire): wire for wire in members},
            kw_only=True,
        )

    decoder = msgspec.json.Decoder(response_type(job.plan["operation"], make))
    body = job.answer.encode()
    return repeat(lambda: decoder.decode(body))


if __name__ == "__main__":
    serve({"parse": parse})
