"""The actions of workflow steps: for which stages, how long, and what a rollback undoes.

Stages, timeouts and rollbacks are those of the User Guide, "Supported step actions"; how long each
takes is assumed, by the order of minutes that the real service shows.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

_BUILD, _TEST, _DISTRIBUTION = (
    frozenset({"BUILD"}),
    frozenset({"TEST"}),
    frozenset({"DISTRIBUTION"}),
)
_ANY = _BUILD | _TEST | _DISTRIBUTION
_HOUR = 60 * 60
_DAY = 24 * _HOUR


@frozen(kw_only=True)
class StepAction:
    """An action of workflow steps.

    ``stages``
        The types of the workflows that can have it.
    ``takes``
        How long it takes, in seconds of the service's clock.
    ``timeout``, ``longest``
        The timeout by default, and the longest that a document may ask for, in seconds.
    ``is_undone``
        Whether a rollback undoes it.
    """

    stages: frozenset[str]
    takes: float = 10.0
    timeout: int = _HOUR
    longest: int = 12 * _HOUR
    is_undone: bool = False


#: By their names. Which stages an action without a word about them is for is assumed.
ACTIONS: Mapping[str, StepAction] = {
    "ApplyImageConfigurations": StepAction(stages=_DISTRIBUTION, takes=20.0, timeout=6 * _HOUR),
    "BootstrapInstanceForContainer": StepAction(stages=_ANY, takes=40.0),
    "CollectImageMetadata": StepAction(
        stages=_BUILD, takes=95.0, timeout=_HOUR // 2, is_undone=True
    ),
    "CollectImageScanFindings": StepAction(stages=_TEST, takes=120.0, timeout=2 * _HOUR),
    "CreateImage": StepAction(stages=_BUILD, takes=145.0, timeout=12 * _HOUR, longest=3 * _DAY),
    "CreateImageFromIso": StepAction(stages=_BUILD, takes=600.0, timeout=12 * _HOUR),
    "DistributeContainerImage": StepAction(stages=_DISTRIBUTION, takes=60.0, timeout=2 * _HOUR),
    "DistributeImage": StepAction(stages=_DISTRIBUTION, takes=60.0, timeout=6 * _HOUR),
    "ExecuteComponents": StepAction(
        stages=_BUILD | _TEST, takes=20.0, timeout=12 * _HOUR, longest=_DAY
    ),
    "ExecuteStateMachine": StepAction(stages=_ANY, takes=30.0, timeout=6 * _HOUR, longest=_DAY),
    "LaunchInstance": StepAction(stages=_ANY, takes=147.0, timeout=75 * 60, is_undone=True),
    "ModifyImageAttributes": StepAction(stages=_DISTRIBUTION, timeout=2 * _HOUR, longest=3 * _HOUR),
    "RegisterImage": StepAction(stages=_BUILD, takes=145.0, timeout=9 * _HOUR),
    "RunCommand": StepAction(stages=_ANY, takes=20.0, timeout=12 * _HOUR),
    "RunSysPrep": StepAction(stages=_BUILD, takes=60.0),
    "SanitizeInstance": StepAction(stages=_BUILD),
    "TerminateInstance": StepAction(stages=_ANY, takes=4.0, timeout=_HOUR // 2),
    "WaitForAction": StepAction(stages=_ANY, timeout=3 * _DAY, longest=7 * _DAY),
    "WaitForSSMAgent": StepAction(stages=_ANY, takes=20.0, longest=3 * _HOUR),
}
#: What a workflow that distributes container images cannot have.
FOR_AMIS = frozenset({"ApplyImageConfigurations", "DistributeImage", "ModifyImageAttributes"})
FOR_CONTAINERS = "DistributeContainerImage"
