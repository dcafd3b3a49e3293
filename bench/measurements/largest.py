"""A fresh process to its first response, of the largest service and of Image Builder."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping

from bench.measurements.generation import generated
from bench.plans import Plan
from bench.processes import FRESH, ROOT, Bench
from bench.samples import Measured, interleaved

ROUNDS = 20

LARGEST, SERVICE = "ec2", "imagebuilder"

#: As https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html has it.
_REGIONS = """\
<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>
  <regionInfo>
    <item>
      <regionName>us-east-1</regionName>
      <regionEndpoint>ec2.us-east-1.amazonaws.com</regionEndpoint>
    </item>
  </regionInfo>
</DescribeRegionsResponse>"""


def measure(bench: Bench, plan: Plan) -> Measured:
    """Return ``first`` and ``cpu`` (seconds) of one call: of ``plan``, and of DescribeRegions."""
    packages = os.pathsep.join([str(generated(bench, LARGEST)), str(ROOT / "generated")])
    environment = {"PYTHONPATH": packages}
    with bench.scope():
        [listing, regions] = bench.serve_bodies([{plan.path: plan.answer}, {"/": _REGIONS}])
        commands = {
            SERVICE: [str(FRESH / "ours.py"), listing, json.dumps(plan.as_json())],
            LARGEST: [str(FRESH / "largest.py"), regions],
        }

        def launching(command: list[str]) -> Callable[[], Mapping[str, float]]:
            def launch() -> Mapping[str, float]:
                taken = bench.launch(command, environment=environment)
                return {"first": taken["first"], "cpu": taken["cpu"]}

            return launch

        take = {peer: launching(command) for peer, command in commands.items()}
        # Once for the bytecode.
        interleaved(take, 1)
        return Measured(interleaved(take, bench.rounds(ROUNDS)))
