"""Whatever is asked of the local service: it answers, with a response or a documented error."""

from __future__ import annotations

import random
import uuid
from collections import Counter
from datetime import timedelta
from typing import Any

import botocore.session
import pytest

import imagebuilder as ib
from imagebuilder import OPERATIONS, converter
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import (
    DOCUMENT,
    PARENT,
    WORKFLOW,
    component,
    distribution,
    handled,
    infrastructure,
    pipeline,
    recipe,
    workflow,
)

MODEL = botocore.session.Session().get_service_model("imagebuilder")
#: Texts that mean something somewhere.
WORDS = (
    *("my recipe", "1.0.0", "1.0.x", "x.x.x", "ami-12345678", "ssm:/x", "amazonlinux:latest"),
    *("rate(1 day)", "cron(0 0 * * ? *)", "cron(bad)", "us-west-2", "s3://bucket/key.iso", "[]"),
    *("Europe/Berlin", "role", "123456789012", "Microsoft Windows 11", "Linux", "{}", "null", ""),
    *("name", "status", "type", "version", "severity", "imagePipelineArn", "DEPRECATED", "5"),
    *(DOCUMENT, WORKFLOW, "phases: [1]\nschemaVersion: 1.0", "schemaVersion: 1.0\nsteps: {a: 1}"),
    "schemaVersion: 1.0\nparameters: [1]\nphases: [{name: test, steps: [{name: a, action: [1]}]}]",
    '{"Statement": [{"Effect": 1, "Action": 1, "Principal": 1, "Resource": {}}]}',
)
NUMBERS = (-1, 0, 1, 5, 30, 125, 720, 99999)


class Asker:
    """Makes requests up; the more it was answered, the better they fit."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.local = LocalImageBuilder()
        self.known = [
            PARENT,
            PARENT.replace("image/amazon-linux-2023-x86", "component/update-linux"),
        ]
        for request in (component(), workflow(), recipe(), infrastructure(), distribution()):
            self.learn(handled(self.local, request))
        self.learn(handled(self.local, pipeline()))

    def learn(self, response: Any) -> None:
        """Keep the ARNs and the ids that are in a response."""
        waiting = [converter.unstructure(response)]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
            elif str(value).startswith(("arn:aws:imagebuilder", "lce-", "wf-", "step-")):
                self.known.append(value)

    def value(self, shape: Any, name: str, often: float) -> Any:
        """Return a value of a shape; members that are not required are there so ``often``."""
        inner = shape.metadata.get("enum")
        match shape.type_name:
            case "structure":
                return {
                    member: self.value(of, member, often)
                    for member, of in shape.members.items()
                    if member in shape.required_members or self.dice.random() < often
                }
            case "list":
                times = self.dice.randrange(3)
                return [self.value(shape.member, name, often) for _ in range(times)]
            case "map":
                return {self.value(shape.key, "", often): self.value(shape.value, "", often)}
            case "boolean":
                return self.dice.random() < 0.5
            case "timestamp":
                return self.local.now() + timedelta(days=self.dice.randrange(-1, 3))
            case "string" if inner:
                return self.dice.choice(inner)
            case "string":
                return self.text(name)
            case _:
                return self.dice.choice(NUMBERS)

    def text(self, name: str) -> str:
        if name == "clientToken":
            return str(uuid.UUID(int=self.dice.getrandbits(128)))
        if name.endswith(("Arn", "Id", "Image", "values")) and self.dice.random() < 0.9:
            kind = name.lower().removesuffix("arn").removesuffix("buildversion")[-5:]
            fitting = [each for each in self.known if kind in each.replace("-", "")]
            return self.dice.choice(fitting or self.known)
        return self.dice.choice(WORDS)


@pytest.mark.parametrize(("seed", "often"), [(1, 0.02), (2, 0.1), (3, 0.4), (4, 0.9)])
def test_every_request_gets_a_response_or_a_documented_error(seed: int, often: float) -> None:
    asker = Asker(seed)
    outcomes: Counter[bool] = Counter()
    for _ in range(600):
        name = asker.dice.choice([*OPERATIONS])
        asked = asker.value(MODEL.operation_model(name).input_shape, "", often)
        request = converter.structure(asked, OPERATIONS[name].request_type)
        if asker.dice.random() < 0.05:
            asker.local.advance(asker.dice.choice((1, 60, 3600, 86400)))
        # What is not there is not found, whether the operation documents it or not.
        documented = (*OPERATIONS[name].errors, ib.ResourceNotFoundException)
        try:
            response = handled(asker.local, request)
        except documented:
            outcomes[False] += 1
        else:
            asker.learn(response)
            outcomes[True] += 1
    assert outcomes[True] > 30
    assert outcomes[False] > 30
