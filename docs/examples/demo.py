"""Runs ``build_report.py`` against recorded exchanges, over real HTTP on a loopback port.

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
REPORT = Path(__file__).with_name("build_report.py")


def main(recordings: Path) -> int:
    """Serve the recordings and run the report twice; return 0 when both did what they should."""
    cassettes = [str(recordings / name) for name in CASSETTES]
    serve = [sys.executable, "-m", "imagebuilder.testing", "serve", *cassettes]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline().strip() if server.stdout else ""
            print(line, flush=True)
            environment = {
                **os.environ,
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "not-a-secret",
                "AWS_ENDPOINT_URL": line.rpartition(" ")[2],
                "AWS_REGION": "us-west-2",
            }
            statuses = [
                subprocess.run(
                    [sys.executable, str(REPORT), arn, "--delay=0.2"], env=environment, check=False
                ).returncode
                for arn in (IMAGE, NO_SUCH_IMAGE)
            ]
        finally:
            server.terminate()
    return 0 if statuses == [0, 1] else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
