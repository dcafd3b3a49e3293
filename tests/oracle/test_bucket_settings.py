"""The block ``s3`` of a profile: what botocore reads in it, read by both from the same file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.environment import isolate
from tests.oracle.differences import assert_right_request
from tests.oracle.emitted import package_of
from tests.oracle.peers import Peers
from tests.oracle.test_bucket_services import ACCESS_POINT, ON_OUTPOST

if TYPE_CHECKING:
    from pathlib import Path

MULTI_REGION = "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap"

#: What is in the block, or beside it, and the region of the client.
BLOCKS: dict[str, tuple[str, str]] = {
    "path": ("s3 =\n  addressing_style = path", "us-west-2"),
    "virtual": ("s3 =\n  addressing_style = virtual", "us-west-2"),
    "auto": ("s3 =\n  addressing_style = auto", "us-west-2"),
    "accelerated": ("s3 =\n  use_accelerate_endpoint = true", "us-west-2"),
    "not accelerated": ("s3 =\n  use_accelerate_endpoint = false", "us-west-2"),
    "dualstack": ("s3 =\n  use_dualstack_endpoint = true", "us-west-2"),
    "dualstack beside it": ("use_dualstack_endpoint = true\ns3 =\n  a = b", "us-west-2"),
    "signed": ("s3 =\n  payload_signing_enabled = true", "us-west-2"),
    "unsigned": ("s3 =\n  payload_signing_enabled = false", "us-west-2"),
    "own region": ("s3 =\n  use_arn_region = false", "us-east-2"),
    "region of the ARN": ("s3 =\n  use_arn_region = true", "us-east-2"),
    "own region, beside it": ("s3_use_arn_region = false", "us-east-2"),
    "regional": ("s3 =\n  us_east_1_regional_endpoint = regional", "us-east-1"),
    "legacy": ("s3 =\n  us_east_1_regional_endpoint = legacy", "us-east-1"),
    "regional, beside it": ("s3_us_east_1_regional_endpoint = regional", "us-east-1"),
    "one region": ("s3 =\n  s3_disable_multiregion_access_points = true", "us-west-2"),
    "nothing": ("", "us-east-1"),
}

CALLS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("s3", "HeadObject", {"Bucket": "my-bucket", "Key": "a"}),
    ("s3", "HeadObject", {"Bucket": "my.dotted.bucket", "Key": "a"}),
    ("s3", "PutBucketTagging", {"Bucket": "my-bucket", "Tagging": {"TagSet": []}}),
    ("s3", "HeadObject", {"Bucket": ACCESS_POINT, "Key": "a"}),
    ("s3control", "GetBucket", {"Bucket": f"{ON_OUTPOST}/bucket/mine"}),
    ("s3control", "ListJobs", {"AccountId": "123456789012"}),
)


@pytest.mark.parametrize("name", BLOCKS)
def test_a_request_follows_from_the_block_as_with_botocore(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isolate(monkeypatch, tmp_path)
    text, region = BLOCKS[name]
    (tmp_path / "config").write_text(f"[default]\n{text}\n", "utf-8")
    compared = 0
    for service, operation, parameters in CALLS:
        peers = Peers(package_of(service), service, region=region)
        try:
            peers.theirs(operation, parameters)
        except AssertionError:
            raise
        except Exception:
            if (name, service) == ("accelerated", "s3control"):
                # S3 Control has no such endpoint: botocore refuses the setting of another service
                # there, we pass it over.
                peers.ours(operation, parameters)
                continue
            with pytest.raises(peers.package.ConfigurationError):
                peers.ours(operation, parameters)
            continue
        assert_right_request(peers, operation, parameters)
        compared += 1
    assert compared >= 3


@pytest.mark.parametrize("name", ["nothing", "one region"])
def test_access_points_of_several_regions_can_be_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """botocore needs awscrt to go on, so that what it asks its rules for is compared instead."""
    isolate(monkeypatch, tmp_path)
    (tmp_path / "config").write_text(f"[default]\n{BLOCKS[name][0]}\n", "utf-8")
    peers = Peers(package_of("s3"), "s3")
    call = ("HeadObject", {"Bucket": MULTI_REGION, "Key": "a"})
    theirs = peers._theirs.meta.config.s3 or {}
    assert bool(theirs.get("s3_disable_multiregion_access_points")) == (name != "nothing")
    if name == "nothing":
        assert peers.ours(*call).url.startswith("https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.")
    else:
        with pytest.raises(peers.package.ConfigurationError, match="are disabled"):
            peers.ours(*call)
