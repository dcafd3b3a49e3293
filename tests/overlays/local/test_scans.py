"""Scans of builds, packages, and what is forgotten with an image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib

from .asked import handled, pipeline
from .building import begun, executions, image, prepared, status, steps

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

DAY = 86400.0


def scanning(
    kind: str | None = None, worst: str | None = None, *, fixed_only: bool | None = None
) -> ib.ImageScanningConfiguration:
    """Return settings with which images are scanned, by default on the test instance."""
    condition = None
    if worst is not None:
        condition = ib.ScanResultCondition(
            maximum_severity_label=ib.MaximumSeverityLabel(worst), fix_available=fixed_only
        )
    return ib.ImageScanningConfiguration(
        image_scanning_enabled=True,
        image_scanning_types=None if kind is None else [ib.ImageScanningType(kind)],
        scan_result_condition=condition,
    )


def findings(local: LocalImageBuilder, **filters: str) -> list[ib.ImageScanFinding]:
    """Return the findings that the account's list has."""
    wanted = [
        ib.ImageScanFindingsFilter(name=name, values=[value]) for name, value in filters.items()
    ]
    asked = ib.ListImageScanFindingsRequest(filters=wanted or None)
    return list(handled(local, asked).findings)


def scan_state(local: LocalImageBuilder, arn: str) -> str:
    """Return the status of an image's scan."""
    return str(ib.required(image(local, arn).scan_state).status)


def test_the_findings_of_a_scan_are_listed_and_counted(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local), image_scanning_configuration=scanning())
    local.advance(DAY)
    found, severe = findings(local), findings(local, severity="HIGH")
    (counted,) = handled(
        local,
        ib.ListImageScanFindingAggregationsRequest(
            filter=ib.Filter(name="imageBuildVersionArn", values=[arn])
        ),
    ).responses
    counts = counted.image_aggregation.severity_counts
    assert counted.image_aggregation.image_build_version_arn == arn
    assert (counts.all, counts.high) == (len(found), len(severe))
    packages = handled(local, ib.ListImagePackagesRequest(image_build_version_arn=arn))
    assert {package.package_name for package in packages.image_package_list} >= {"bash"}


def test_a_scan_goes_through_the_documented_states_while_the_image_is_tested(
    local: LocalImageBuilder,
) -> None:
    arn = begun(local, prepared(local), image_scanning_configuration=scanning())
    seen: list[tuple[str, str]] = []
    for _ in range(200):
        now = scan_state(local, arn), status(local, arn)
        if not seen or seen[-1][0] != now[0]:
            seen.append(now)
        local.advance(10)
    assert seen == [
        ("PENDING", "PENDING"),
        ("SCANNING", "TESTING"),
        ("COLLECTING", "TESTING"),
        ("COMPLETED", "TESTING"),
    ]


@pytest.mark.parametrize(
    ("worst", "fixed_only", "said"),
    [
        ("LOW", None, "CVE-2099-0001, CVE-2099-0002"),
        ("MEDIUM", None, "CVE-2099-0002"),
        ("MEDIUM", False, "CVE-2099-0002, CVE-2099-0003"),
        ("HIGH", False, None),
    ],
)
def test_findings_that_are_too_severe_fail_the_image_in_its_tests(
    local: LocalImageBuilder, worst: str, fixed_only: bool | None, said: str | None
) -> None:
    asked = scanning("ON_DEMAND_AMI_CVE", worst, fixed_only=fixed_only)
    arn = begun(local, prepared(local), image_scanning_configuration=asked)
    local.advance(DAY)
    found = image(local, arn)
    state = ib.required(found.state)
    assert scan_state(local, arn) == "COMPLETED"
    # Amazon EC2 has the findings of such a scan.
    assert findings(local) == []
    if said is None:
        assert state.status is ib.ImageStatus.AVAILABLE
        return
    assert (state.status, state.reason) == (
        ib.ImageStatus.FAILED,
        f"The scan found more than {worst} severity: {said}",
    )
    assert ib.required(state.failure_context).image_status is ib.ImageStatus.TESTING
    assert ib.required(found.output_resources).amis == []
    handled(local, ib.RetryImageRequest(image_build_version_arn=arn))
    assert (status(local, arn), scan_state(local, arn)) == ("TESTING", "SCANNING")


def test_tests_that_are_retried_find_the_same_once(local: LocalImageBuilder) -> None:
    local.fail_next_build(workflow="test-image", step="ApplyTestComponents")
    arn = begun(local, prepared(local), image_scanning_configuration=scanning())
    local.advance(DAY)
    before = len(findings(local))
    handled(local, ib.RetryImageRequest(image_build_version_arn=arn))
    local.advance(DAY)
    assert status(local, arn) == "AVAILABLE"
    assert len(findings(local, imageBuildVersionArn=arn)) == before == 3


def test_a_build_that_ends_before_its_scan_abandons_it(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local, build="exit 1"), image_scanning_configuration=scanning())
    local.advance(DAY)
    assert (status(local, arn), scan_state(local, arn)) == ("FAILED", "ABANDONED")


NO_TESTS = ib.ImageTestsConfiguration(image_tests_enabled=False)


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"image_scanning_configuration": scanning(worst="LOW")}, "needs .*ON_DEMAND_AMI_CVE"),
        (
            {"image_scanning_configuration": scanning("TEST_INSTANCE_CVE", "LOW")},
            "needs .*ON_DEMAND_AMI_CVE",
        ),
        (
            {
                "image_scanning_configuration": scanning(),
                "image_tests_configuration": NO_TESTS,
            },
            "tests are disabled",
        ),
    ],
)
def test_a_scan_that_cannot_be_is_refused(
    local: LocalImageBuilder, members: dict[str, Any], said: str
) -> None:
    asked = prepared(local)
    with pytest.raises(ib.ApiError, match=said):
        begun(local, asked, **members)
    with pytest.raises(ib.ApiError, match=said):
        handled(local, pipeline(**asked, **members))


def test_what_is_known_of_an_image_goes_with_it(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    kept = begun(local, asked, image_scanning_configuration=scanning())
    gone = begun(local, asked, image_scanning_configuration=scanning())
    local.advance(DAY)
    run = executions(local, gone)[0]
    step = steps(local, run)[0]
    handled(local, ib.DeleteImageRequest(image_build_version_arn=gone))
    assert {found.image_build_version_arn for found in findings(local)} == {kept}
    for request in (
        ib.GetWorkflowExecutionRequest(
            workflow_execution_id=ib.required(run.workflow_execution_id)
        ),
        ib.GetWorkflowStepExecutionRequest(step_execution_id=ib.required(step.step_execution_id)),
        ib.ListImagePackagesRequest(image_build_version_arn=gone),
    ):
        with pytest.raises(ib.ResourceNotFoundException):
            handled(local, request)
    assert len(executions(local, kept)) == 2
