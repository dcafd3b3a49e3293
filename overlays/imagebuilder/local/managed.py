"""What AWS manages and every account has: images, components and workflows, as data.

Names are those of AWS; the documents are written for this service. Versions are assumed.
"""

from __future__ import annotations

from collections.abc import Iterator

from .store import Document

#: Images: name, platform, version of the operating system.
IMAGES: tuple[tuple[str, str, str], ...] = (
    ("Amazon Linux 2 ARM64", "Linux", "Amazon Linux 2"),
    ("Amazon Linux 2 x86", "Linux", "Amazon Linux 2"),
    ("Amazon Linux 2023 ARM64", "Linux", "Amazon Linux 2023"),
    ("Amazon Linux 2023 ECS Optimized ARM64", "Linux", "Amazon Linux 2023"),
    ("Amazon Linux 2023 ECS Optimized x86", "Linux", "Amazon Linux 2023"),
    ("Amazon Linux 2023 x86", "Linux", "Amazon Linux 2023"),
    ("Red Hat Enterprise Linux 8 x86", "Linux", "Red Hat Enterprise Linux 8"),
    ("Red Hat Enterprise Linux 9 ARM64", "Linux", "Red Hat Enterprise Linux 9"),
    ("Red Hat Enterprise Linux 9 x86", "Linux", "Red Hat Enterprise Linux 9"),
    ("SUSE Linux Enterprise Server 15 ARM64", "Linux", "SUSE Linux Enterprise Server 15"),
    ("SUSE Linux Enterprise Server 15 x86", "Linux", "SUSE Linux Enterprise Server 15"),
    ("Ubuntu Server 22 LTS ARM64", "Linux", "Ubuntu 22"),
    ("Ubuntu Server 22 LTS x86", "Linux", "Ubuntu 22"),
    ("Ubuntu Server 24 LTS ARM64", "Linux", "Ubuntu 24"),
    ("Ubuntu Server 24 LTS x86", "Linux", "Ubuntu 24"),
    ("Windows Server 2016 English Core Base x86", "Windows", "Microsoft Windows Server 2016"),
    ("Windows Server 2016 English Full Base x86", "Windows", "Microsoft Windows Server 2016"),
    ("Windows Server 2019 English Core Base x86", "Windows", "Microsoft Windows Server 2019"),
    ("Windows Server 2019 English Full Base x86", "Windows", "Microsoft Windows Server 2019"),
    ("Windows Server 2022 English Core Base x86", "Windows", "Microsoft Windows Server 2022"),
    ("Windows Server 2022 English Full Base x86", "Windows", "Microsoft Windows Server 2022"),
    ("Windows Server 2025 English Core Base x86", "Windows", "Microsoft Windows Server 2025"),
    ("Windows Server 2025 English Full Base x86", "Windows", "Microsoft Windows Server 2025"),
    ("macOS Sequoia 15 ARM64", "macOS", "macOS 15"),
    ("macOS Sonoma 14 ARM64", "macOS", "macOS 14"),
)
#: The versions that each image has, the last the newest.
IMAGE_VERSIONS = ((2025, 6, 10), (2025, 7, 8))

#: Components: name without the platform, phase, what it does, and on which platforms.
COMPONENTS: tuple[tuple[str, str, str, str], ...] = (
    ("amazon-cloudwatch-agent", "build", "Installs the Amazon CloudWatch agent", "Linux Windows"),
    ("amazon-corretto-17-jdk", "build", "Installs Amazon Corretto 17", "Linux Windows"),
    ("aws-cli-version-2", "build", "Installs the AWS CLI version 2", "Linux Windows"),
    ("aws-codedeploy-agent", "build", "Installs the AWS CodeDeploy agent", "Linux Windows"),
    ("docker-ce", "build", "Installs Docker Community Edition", "Linux"),
    ("ebs-volume-usage-test", "test", "Tests that an EBS volume can be used", "Linux Windows"),
    ("hello-world", "build", "Says hello in the log", "Linux Windows"),
    ("inspector-test", "test", "Runs an assessment of the instance", "Linux Windows"),
    ("powershell", "build", "Installs PowerShell", "Linux Windows"),
    ("python-3", "build", "Installs Python 3", "Linux Windows"),
    ("reboot", "build", "Reboots the instance", "Linux Windows"),
    ("reboot-test", "test", "Tests that the instance can reboot", "Linux Windows"),
    ("simple-boot-test", "test", "Tests that the instance boots", "Linux Windows"),
    ("stig-build-linux-high", "build", "Applies the high STIG settings", "Linux"),
    ("stig-build-windows-high", "build", "Applies the high STIG settings", "Windows"),
    ("update", "build", "Installs the updates of the operating system", "Linux Windows"),
)
COMPONENT_VERSION = (1, 0, 2)

#: Components of other publishers: name, what it does, platform, publisher, product code.
THIRD_PARTY_COMPONENTS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "cis-benchmark-level-1-amazon-linux",
        "Applies the CIS Benchmark, Level 1",
        "Linux",
        "Center for Internet Security",
        "4a9xq2m8s1c7v5b3n6k0d2f8g",
    ),
)

_LAUNCHED = {"instanceId.$": "$.stepOutputs.LaunchBuildInstance.instanceId"}
_LAUNCHED_TEST = {"instanceId.$": "$.stepOutputs.LaunchTestInstance.instanceId"}


def _step(name: str, action: str, on_failure: str = "Abort", **inputs: str) -> Document:
    step: Document = {"name": name, "action": action, "onFailure": on_failure}
    return {**step, "inputs": inputs} if inputs else step


#: Workflows: stage, name, what it does, and the steps of its document.
WORKFLOWS: tuple[tuple[str, str, str, tuple[Document, ...]], ...] = (
    (
        "BUILD",
        "build-image",
        "Builds an AMI",
        (
            _step("LaunchBuildInstance", "LaunchInstance", waitFor="ssmAgent"),
            _step("ApplyBuildComponents", "ExecuteComponents", **_LAUNCHED),
            _step("InventoryCollection", "CollectImageMetadata", **_LAUNCHED),
            _step("RunSanitizeScript", "SanitizeInstance"),
            _step("RunSysPrepScript", "RunSysPrep", **_LAUNCHED),
            _step("CreateOutputAMI", "CreateImage", **_LAUNCHED),
            _step("TerminateBuildInstance", "TerminateInstance", "Continue", **_LAUNCHED),
        ),
    ),
    (
        "BUILD",
        "build-container",
        "Builds a container image",
        (
            _step("LaunchBuildInstance", "LaunchInstance", waitFor="ssmAgent"),
            _step("BootstrapBuildInstance", "BootstrapInstanceForContainer", **_LAUNCHED),
            _step("ApplyBuildComponents", "ExecuteComponents", **_LAUNCHED),
            _step("InventoryCollection", "CollectImageMetadata", **_LAUNCHED),
            _step("TerminateBuildInstance", "TerminateInstance", "Continue", **_LAUNCHED),
        ),
    ),
    (
        "TEST",
        "test-image",
        "Tests an AMI",
        (
            _step("LaunchTestInstance", "LaunchInstance", waitFor="ssmAgent"),
            _step("CollectImageScanFindings", "CollectImageScanFindings", **_LAUNCHED_TEST),
            _step("ApplyTestComponents", "ExecuteComponents", **_LAUNCHED_TEST),
            _step("TerminateTestInstance", "TerminateInstance", "Continue", **_LAUNCHED_TEST),
        ),
    ),
    (
        "TEST",
        "test-container",
        "Tests a container image",
        (
            _step("LaunchTestInstance", "LaunchInstance", waitFor="ssmAgent"),
            _step("BootstrapTestInstance", "BootstrapInstanceForContainer", **_LAUNCHED_TEST),
            _step("CollectImageScanFindings", "CollectImageScanFindings", **_LAUNCHED_TEST),
            _step("ApplyTestComponents", "ExecuteComponents", **_LAUNCHED_TEST),
            _step("TerminateTestInstance", "TerminateInstance", "Continue", **_LAUNCHED_TEST),
        ),
    ),
    (
        "DISTRIBUTION",
        "distribute-image",
        "Distributes an AMI",
        (
            _step("DistributeImage", "DistributeImage"),
            _step("ApplyImageConfigurations", "ApplyImageConfigurations", "Continue"),
        ),
    ),
)
WORKFLOW_VERSION = (1, 0, 3)


def components() -> Iterator[tuple[str, str, str, str]]:
    """Yield the components: name, phase, what it does, platform."""
    for name, phase, says, platforms in COMPONENTS:
        for platform in platforms.split():
            suffix = f"-{platform.lower()}"
            yield name if suffix in name else f"{name}{suffix}", phase, says, platform


def component_document(name: str, phase: str, says: str, platform: str) -> Document:
    """Return the document of a component, of one phase and one step."""
    action = "ExecutePowerShell" if platform == "Windows" else "ExecuteBash"
    step = {"name": "Run", "action": action, "inputs": {"commands": [f"echo '{says}'"]}}
    return {
        "name": name,
        "description": says,
        "schemaVersion": 1.0,
        "phases": [{"name": phase, "steps": [step]}],
    }


def workflow_document(name: str, says: str, steps: tuple[Document, ...]) -> Document:
    """Return the document of a workflow."""
    return {"name": name, "description": says, "schemaVersion": 1.0, "steps": [*steps]}


def managed_documents() -> Iterator[Document]:
    """Yield the documents of all components and workflows."""
    for component in components():
        yield component_document(*component)
    for name, says, platform, _, _ in THIRD_PARTY_COMPONENTS:
        yield component_document(name, "build", says, platform)
    for _, name, says, steps in WORKFLOWS:
        yield workflow_document(name, says, steps)
