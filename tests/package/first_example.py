"""Run the first example of the README with an installed client, against recorded exchanges.

    python tests/package/first_example.py SERVER_PYTHON

runs it with this Python, in which nothing has to be installed but the client and what it requires.
SERVER_PYTHON is a Python in which the client is installed with the extra ``testing``; it serves
the recordings over HTTP. Credentials come from a shared credentials file. The session ``installed``
of ``noxfile.py`` does this.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import imagebuilder

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT / "tests" / "recordings"
CASSETTES = ("extra/GetImage.waiting.yaml", "ListWorkflowExecutions.yaml", "CreateImage.yaml")
IMAGE = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"
EXPECTED = r"(wf-[0-9a-f-]+ (BUILD|TEST|DISTRIBUTION) [A-Z]+\n( +failed: .+\n)?)+"

_EXAMPLE = re.compile(r"^## A minute of code\n\n```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_CREDENTIALS = "[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = not-a-secret\n"


def main(server_python: str) -> int:
    """Serve the recordings, and run the checks and the example; return the exit status."""
    if ROOT / "generated" in Path(imagebuilder.__file__).resolve().parents:
        raise SystemExit(f"this is not an installed client: {imagebuilder.__file__}")
    serve = [server_python, "-m", "imagebuilder.testing", "serve"]
    serve += [str(RECORDINGS / name) for name in CASSETTES]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(serve, stdout=subprocess.PIPE, text=True, cwd=folder) as server,
    ):
        try:
            line = server.stdout.readline().strip() if server.stdout else ""
            use_environment(Path(folder), line.rpartition(" ")[2])
            translate()
            return example(folder)
        finally:
            server.terminate()


def use_environment(folder: Path, url: str) -> None:
    """Set what the client takes from the environment: where to call, and as whom."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = str(folder / "config")
    os.environ["AWS_SHARED_CREDENTIALS_FILE"] = str(folder / "credentials")
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    os.environ["AWS_ENDPOINT_URL_IMAGEBUILDER"] = url
    (folder / "credentials").write_text(_CREDENTIALS, encoding="utf-8")


def translate() -> None:
    """Check that what a call gives goes through the converter and back."""
    with imagebuilder.Client(region="us-west-2") as client:
        response = client.get_image(image_build_version_arn=IMAGE)
    wire: dict[str, Any] = imagebuilder.converter.unstructure(response)
    if imagebuilder.converter.structure(wire, imagebuilder.GetImageResponse) != response:
        raise SystemExit(f"the converter does not give back {response}")


def example(folder: str) -> int:
    """Run the example of the README by itself; return 0 when it prints what it has to."""
    found = _EXAMPLE.search((ROOT / "README.md").read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit("the README has no example under 'A minute of code'")
    command = [sys.executable, "-W", "error", "-c", found[1]]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, timeout=60
    )
    installed = sorted(f"{each.name} {each.version}" for each in distributions())
    print(f"Python {sys.version.split()[0]}: {', '.join(installed)}")
    if done.returncode != 0 or not re.fullmatch(EXPECTED, done.stdout):
        print(f"the example ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
