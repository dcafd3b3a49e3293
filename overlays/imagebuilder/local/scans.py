"""What is found in an image that is built: its packages and, where it is scanned, their weaknesses.

Both are made up, and the same for each image: they show how a program goes through them.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping

from .. import (
    ImagePackage,
    ImageScanFinding,
    ImageScanFindingAggregation,
    ListImagePackagesRequest,
    ListImagePackagesResponse,
    ListImageScanFindingAggregationsRequest,
    ListImageScanFindingAggregationsResponse,
    ListImageScanFindingsRequest,
    ListImageScanFindingsResponse,
)
from .arns import parse
from .call import Call, structured
from .course import is_on_demand
from .errors import invalid
from .listing import OLDEST_FIRST, Condition, Listing, conditions_of, with_facet
from .store import Document, Resource

FINDING, PACKAGE = "image-scan-finding", "image-package"

#: Packages: names and versions.
_PACKAGES = (
    ("bash", "5.2.15"),
    ("curl", "8.11.1"),
    ("glibc", "2.34"),
    ("openssl", "3.2.2"),
    ("passwd", "0.80"),
    ("python3", "3.9.23"),
    ("systemd", "252.23"),
    ("zlib", "1.2.11"),
)
#: Weaknesses: id, severity, score, package, its version, the version that mends it (if any).
_WEAKNESSES = (
    ("CVE-2099-0001", "MEDIUM", 5.3, "curl", "8.11.1", "8.11.2"),
    ("CVE-2099-0002", "HIGH", 7.8, "openssl", "3.2.2", "3.2.3"),
    ("CVE-2099-0003", "HIGH", 7.1, "zlib", "1.2.11", None),
)
#: From the least to the worst.
_SEVERITIES = ("INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL")
_COUNTED = ("critical", "high", "medium")
#: What findings can be counted by: the member of the answer, and that of a finding.
_AGGREGATIONS: Mapping[str, str] = {
    "accountId": "accountAggregation",
    "imageBuildVersionArn": "imageAggregation",
    "imagePipelineArn": "imagePipelineAggregation",
    "vulnerabilityId": "vulnerabilityIdAggregation",
}


def begin(image: Document) -> None:
    """The tests of a build begin, and with them its scan."""
    _move(image, "PENDING", "SCANNING")


def collect(image: Document) -> None:
    """The findings of a scan that is under way are collected."""
    _move(image, "SCANNING", "COLLECTING")


def complete(call: Call, image: Resource) -> str | None:
    """End a scan that is under way, and note what it found.

    Returns why the image must not be used, where its own condition says so. What is found in an AMI
    on demand Amazon EC2 has, not this service (API reference, ImageScanningConfiguration).
    """
    if _status(image.document) not in ("SCANNING", "COLLECTING"):
        return None
    image.document["scanState"] = {"status": "COMPLETED"}
    scanning: Document = image.document["imageScanningConfiguration"]
    found = [_finding(call, image, *row) for row in _WEAKNESSES]
    if not is_on_demand(scanning):
        _forget(call, FINDING, image.arn)
        for finding in found:
            _note(call, FINDING, image, finding)
    call.store.save(image)
    condition = scanning.get("scanResultCondition")
    return None if condition is None else _refused(condition, found)


def begin_again(image: Document) -> None:
    """Scan an image once more, whose tests are retried."""
    if _status(image):
        image["scanState"] = {"status": "PENDING"}


def abandon(image: Document) -> None:
    """Give up the scan of an image whose build ends before it."""
    if _status(image) in ("PENDING", "SCANNING", "COLLECTING"):
        image["scanState"] = {
            "status": "ABANDONED",
            "reason": "The image reached a terminal state before the scan was complete.",
        }


def note_packages(call: Call, image: Resource) -> None:
    """Note the packages of an image that is built."""
    if image.document.get("enhancedImageMetadataEnabled"):
        for name, version in _PACKAGES:
            _note(call, PACKAGE, image, {"packageName": name, "packageVersion": version})


def forget(call: Call, image: str) -> None:
    """Forget what was found in an image that is deleted."""
    for kind in (FINDING, PACKAGE):
        _forget(call, kind, image)


def list_image_packages(call: Call, request: ListImagePackagesRequest) -> ListImagePackagesResponse:
    """List the packages that were found in an image."""
    image = call.find(parse(request.image_build_version_arn, "imageBuildVersionArn", "image"))
    page, token = call.page(request, _listing(call, PACKAGE, ("slug = ?", [image.arn])))
    return ListImagePackagesResponse(
        image_package_list=[structured(found.document, ImagePackage) for found in page],
        next_token=token,
    )


def list_image_scan_findings(
    call: Call, request: ListImageScanFindingsRequest
) -> ListImageScanFindingsResponse:
    """List the weaknesses that were found in the images of the account."""
    only = [name for name in _AGGREGATIONS if name != "accountId"]
    conditions = conditions_of(FINDING, request.filters, [*only, "severity"])
    page, token = call.page(request, _listing(call, FINDING, *conditions))
    return ListImageScanFindingsResponse(
        findings=[structured(found.document, ImageScanFinding) for found in page],
        next_token=token,
    )


def list_image_scan_finding_aggregations(
    call: Call, request: ListImageScanFindingAggregationsRequest
) -> ListImageScanFindingAggregationsResponse:
    """Count the weaknesses by severity: of the account, or of each value of a filter."""
    asked = request.filter
    name = "accountId" if asked is None else str(asked.name)
    if name not in _AGGREGATIONS or (asked is not None and name == "accountId"):
        known = ", ".join(each for each in _AGGREGATIONS if each != "accountId")
        raise invalid("filter.name", f"'{name}' is none of {known}.")
    where, values = "kind = ? AND owner = ?", [FINDING, call.account_id]
    counts: dict[str, Counter[str]] = {}
    wanted = None if asked is None else asked.values
    if wanted:
        text, more = with_facet(FINDING, name, wanted)
        where, values = f"{where} AND {text}", [*values, *map(str, more)]
    for found in call.store.select(where, values, "id", -1):
        key = call.account_id if asked is None else _value(found.document, name)
        if key:
            counts.setdefault(key, Counter())[str(found.document["severity"])] += 1
    return ListImageScanFindingAggregationsResponse(
        aggregation_type=name,
        responses=[
            structured(
                {_AGGREGATIONS[name]: {name: key, "severityCounts": _counts(counted)}},
                ImageScanFindingAggregation,
            )
            for key, counted in sorted(counts.items())
        ],
    )


def _status(image: Document) -> str:
    return str(image.get("scanState", {}).get("status", ""))


def _move(image: Document, before: str, after: str) -> None:
    if _status(image) == before:
        image["scanState"] = {"status": after}


def _forget(call: Call, kind: str, image: str) -> None:
    where = "kind = ? AND owner = ? AND slug = ?"
    for found in call.store.select(where, [kind, call.account_id, image], "id", -1):
        call.store.remove(found.arn)


def _listing(call: Call, kind: str, *conditions: Condition) -> Listing:
    return Listing(kind=kind, owner=call.account_id, order=OLDEST_FIRST, conditions=conditions)


def _value(finding: Document, name: str) -> str:
    if name == "vulnerabilityId":
        return str(finding["packageVulnerabilityDetails"]["vulnerabilityId"])
    return str(finding.get(name, ""))


def _counts(counted: Counter[str]) -> Document:
    named = {name: counted[name.upper()] for name in _COUNTED}
    return {"all": counted.total(), **named}


def _note(call: Call, kind: str, image: Resource, document: Document) -> None:
    number = call.store.count(f"{kind} of {image.arn}")
    call.store.add(
        Resource(
            arn=f"{kind}-{uuid.uuid4()}",
            kind=kind,
            owner=call.account_id,
            slug=image.arn,
            name=image.name,
            build=number,
            created=call.time,
            document=document,
        )
    )


def _finding(
    call: Call,
    image: Resource,
    vulnerability: str,
    severity: str,
    score: float,
    package: str,
    version: str,
    mended: str | None,
) -> Document:
    """Return what a scan reports of one weakness."""
    vulnerable: Document = {"name": package, "version": version, "packageManager": "OS"}
    if mended is not None:
        vulnerable["fixedInVersion"] = mended
    finding: Document = {
        "awsAccountId": call.account_id,
        "imageBuildVersionArn": image.arn,
        "type": "PACKAGE_VULNERABILITY",
        "title": f"{vulnerability} - {package}",
        "description": f"A made-up weakness of {package}.",
        "severity": severity,
        "firstObservedAt": round(call.time, 3),
        "updatedAt": round(call.time, 3),
        "inspectorScore": score,
        "fixAvailable": "NO" if mended is None else "YES",
        "packageVulnerabilityDetails": {
            "vulnerabilityId": vulnerability,
            "source": "NVD",
            "vulnerablePackages": [vulnerable],
        },
    }
    if mended is not None:
        text = f"Update {package} to {mended}."
        finding["remediation"] = {"recommendation": {"text": text}}
    if "sourcePipelineArn" in image.document:
        finding["imagePipelineArn"] = image.document["sourcePipelineArn"]
    return finding


def _refused(condition: Document, findings: list[Document]) -> str | None:
    """Return why findings are worse than the condition allows (API reference,
    ScanResultCondition)."""
    allowed = _SEVERITIES.index(condition["maximumSeverityLabel"])
    mended_only = condition.get("fixAvailable", True)
    worse = [
        _value(finding, "vulnerabilityId")
        for finding in findings
        if _SEVERITIES.index(finding["severity"]) > allowed
        and not (mended_only and finding["fixAvailable"] == "NO")
    ]
    if not worse:
        return None
    return (
        f"The scan found more than {condition['maximumSeverityLabel']} severity: {', '.join(worse)}"
    )
