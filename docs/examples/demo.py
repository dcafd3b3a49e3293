"""Runs ``build_report.py`` against recorded exchanges, over real HTTP on a loopback port.

Every act is announced, the error at the end too, which is there on purpose.

    python demo.py RECORDINGS

``RECORDINGS`` is the folder of the cassettes. ``imagebuilder`` has to be importable.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

IMAGE = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"
NO_SUCH_IMAGE = "arn:aws:imagebuilder:us-west-2:111122223333:image/no-such-image/1.0.0/1"
CASSETTES = (
    "extra/ListWorkflowExecutions.pages.yaml",
    "ListWorkflowStepExecutions.yaml",
    "extra/GetImage.waiting.yaml",
    "extra/errors.yaml",
)
#: What is shown, the image that is asked for, and the status that the report ends with.
ACTS = (
    ("A report on a build: it waits for the image, then shows what the build did.", IMAGE, 0),
    (
        "The same for an image that does not exist: this is what an error looks like.",
        NO_SUCH_IMAGE,
        1,
    ),
)
REPORT = Path(__file__).with_name("build_report.py")


def main(recordings: Path) -> int:
    """Serve the recordings and run the report twice; return 0 when both did what they should."""
    cassettes = [str(recordings / name) for name in CASSETTES]
    serve = [sys.executable, "-m", "imagebuilder.testing", "serve", *cassettes]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline().strip() if server.stdout else ""
            print(f"\n{line}: no AWS is called.", flush=True)
            environment = {
                **os.environ,
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "not-a-secret",
                "AWS_ENDPOINT_URL": line.rpartition(" ")[2],
                "AWS_REGION": "us-west-2",
            }
            as_expected = [shown(act, environment) for act in enumerate(ACTS, 1)]
        finally:
            server.terminate()
    if all(as_expected):
        print(f"\nAll of it as it should be. The program is {REPORT.name}, beside this one.")
        return 0
    print("\nAn act did not end as it should have.")
    return 1


def shown(act: tuple[int, tuple[str, str, int]], environment: dict[str, str]) -> bool:
    """Announce an act and run it; return whether it ended as it should."""
    number, (title, arn, expected) = act
    print(f"\n{number}. {title}\n", flush=True)
    report = [sys.executable, str(REPORT), arn, "--delay=0.2"]
    return subprocess.run(report, env=environment, check=False).returncode == expected


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
