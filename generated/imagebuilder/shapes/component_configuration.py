"""component_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, read_boolean, read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, lenient_list, register
from ..runtime.validation import check_boolean, check_integer, check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class EbsVolumeType(OpenEnum):
    """EbsVolumeType: ``standard``, ``io1``, ``io2``, ``gp2``, ``gp3``, ``sc1``, ``st1``."""

    STANDARD = "standard"
    IO1 = "io1"
    IO2 = "io2"
    GP2 = "gp2"
    GP3 = "gp3"
    SC1 = "sc1"
    ST1 = "st1"


read_ebs_volume_type = reader_of(EbsVolumeType)


@define(kw_only=True)
class ComponentConfiguration(StructureBase):
    """Configuration details of the component. You can specify each component only once in a
    recipe, regardless of version. Components with a status of ``DEPRECATED`` or ``DISABLED``
    can't be added to new recipes.
    """

    component_arn: str
    """The Amazon Resource Name (ARN) of the component. You can specify a build version ARN, or a
    component version ARN whose version segments can use ``x`` wildcards, for example ``1.x.x``.
    """
    parameters: list[ComponentParameter] | None = None
    """A group of parameter settings that Image Builder uses to configure the component for a
    specific recipe. You must supply a value for every component parameter that has no default
    value, and you can only supply parameters that the component defines.

    Limits: at least 1 element.
    """


@define(kw_only=True)
class ComponentParameter(StructureBase):
    """Contains a key/value pair that sets the named component parameter."""

    name: str
    """The name of the component parameter to set.

    Limits: 1 to 256 characters.
    """
    value: list[str]
    """Sets the value for the named component parameter."""


@define(kw_only=True)
class InstanceBlockDeviceMapping(StructureBase):
    """Defines block device mappings for the instance used to configure your image."""

    device_name: str | None = None
    """The device to which these mappings apply.

    Limits: 1 to 1024 characters.
    """
    ebs: EbsInstanceBlockDeviceSpecification | None = None
    """The Amazon EBS-specific configuration for this mapping."""
    virtual_name: str | None = None
    """The virtual device name for instance ephemeral devices.

    Limits: 1 to 1024 characters.
    """
    no_device: str | None = None
    """Specifies a mapping to remove from the base image.

    Limits: at most 0 characters.
    """


@define(kw_only=True)
class EbsInstanceBlockDeviceSpecification(StructureBase):
    """Amazon EBS-specific block device mapping specifications."""

    encrypted: bool | None = None
    """Specifies whether to encrypt the device."""
    delete_on_termination: bool | None = None
    """Specifies whether to delete the associated device on termination."""
    iops: int | None = None
    """The IOPS value for the device. Required only when volumeType is io1 or io2.

    Limits: 100 to 64000.
    """
    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting
    the device. This can be either the Key ARN or the Alias ARN. For more information, see Key
    identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.

    Limits: 1 to 1024 characters.
    """
    snapshot_id: str | None = None
    """The snapshot that defines the device contents.

    Limits: 1 to 1024 characters.
    """
    volume_size: int | None = None
    """Overrides the volume size for the device.

    Limits: 1 to 16000.
    """
    volume_type: EbsVolumeType | str | None = None
    """Overrides the volume type for the device."""
    throughput: int | None = None
    """**For GP3 volumes only** – The throughput in MiB/s that the volume supports.

    Limits: 125 to 1000.
    """


def read_component_configuration(data: Any) -> ComponentConfiguration:
    made = ComponentConfiguration.__new__(ComponentConfiguration)
    made.component_arn = data.get("componentArn")
    made.parameters = (
        None
        if (value := data.get("parameters")) is None
        else read_list(value, read_component_parameter)
    )
    return made


def structure_component_configuration(data: Any) -> ComponentConfiguration:
    made = ComponentConfiguration.__new__(ComponentConfiguration)
    made.component_arn = data.get("componentArn")
    made.parameters = lenient_list(
        data.get("parameters"), lambda item: lenient(item, structure_component_parameter)
    )
    return made


def write_component_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentArn": value.component_arn,
            "parameters": None
            if (member := value.parameters) is None
            else write_list(member, write_component_parameter),
        }
    )


def check_component_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ComponentConfiguration):
        return
    path = (*path, step)
    if (member := value.component_arn) is None:
        problems.missing(path, ("component_arn", "componentArn"))
    else:
        check_string(problems, path, ("component_arn", "componentArn"), member)
    if (member := value.parameters) is not None:
        if is_list(problems, path, ("parameters", "parameters"), member, 1):
            inner = (*path, ("parameters", "parameters"))
            for index, item in enumerate(member):
                check_component_parameter(problems, inner, index, item)


register(ComponentConfiguration, structure_component_configuration, write_component_configuration)


def read_component_parameter(data: Any) -> ComponentParameter:
    made = ComponentParameter.__new__(ComponentParameter)
    made.name = data.get("name")
    made.value = ABSENT if (value := data.get("value")) is None else list(value)
    return made


def structure_component_parameter(data: Any) -> ComponentParameter:
    made = ComponentParameter.__new__(ComponentParameter)
    made.name = data.get("name")
    made.value = data.get("value")
    return made


def write_component_parameter(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "value": None if (member := value.value) is None else list(member),
        }
    )


def check_component_parameter(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ComponentParameter):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.value) is None:
        problems.missing(path, ("value", "value"))
    else:
        if is_list(problems, path, ("value", "value"), member):
            inner = (*path, ("value", "value"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 0)


register(ComponentParameter, structure_component_parameter, write_component_parameter)


def read_instance_block_device_mapping(data: Any) -> InstanceBlockDeviceMapping:
    made = InstanceBlockDeviceMapping.__new__(InstanceBlockDeviceMapping)
    made.device_name = data.get("deviceName")
    made.ebs = (
        None
        if (value := data.get("ebs")) is None
        else read_ebs_instance_block_device_specification(value)
    )
    made.virtual_name = data.get("virtualName")
    made.no_device = data.get("noDevice")
    return made


def structure_instance_block_device_mapping(data: Any) -> InstanceBlockDeviceMapping:
    made = InstanceBlockDeviceMapping.__new__(InstanceBlockDeviceMapping)
    made.device_name = data.get("deviceName")
    made.ebs = lenient(data.get("ebs"), structure_ebs_instance_block_device_specification)
    made.virtual_name = data.get("virtualName")
    made.no_device = data.get("noDevice")
    return made


def write_instance_block_device_mapping(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "deviceName": value.device_name,
            "ebs": None
            if (member := value.ebs) is None
            else write_ebs_instance_block_device_specification(member),
            "virtualName": value.virtual_name,
            "noDevice": value.no_device,
        }
    )


def check_instance_block_device_mapping(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, InstanceBlockDeviceMapping):
        return
    path = (*path, step)
    if (member := value.device_name) is not None:
        check_string(problems, path, ("device_name", "deviceName"), member, 1)
    if (member := value.ebs) is not None:
        check_ebs_instance_block_device_specification(problems, path, ("ebs", "ebs"), member)
    if (member := value.virtual_name) is not None:
        check_string(problems, path, ("virtual_name", "virtualName"), member, 1)
    if (member := value.no_device) is not None:
        check_string(problems, path, ("no_device", "noDevice"), member, 0)


register(
    InstanceBlockDeviceMapping,
    structure_instance_block_device_mapping,
    write_instance_block_device_mapping,
)


def read_ebs_instance_block_device_specification(data: Any) -> EbsInstanceBlockDeviceSpecification:
    made = EbsInstanceBlockDeviceSpecification.__new__(EbsInstanceBlockDeviceSpecification)
    made.encrypted = None if (value := data.get("encrypted")) is None else read_boolean(value)
    made.delete_on_termination = (
        None if (value := data.get("deleteOnTermination")) is None else read_boolean(value)
    )
    made.iops = None if (value := data.get("iops")) is None else int(value)
    made.kms_key_id = data.get("kmsKeyId")
    made.snapshot_id = data.get("snapshotId")
    made.volume_size = None if (value := data.get("volumeSize")) is None else int(value)
    made.volume_type = (
        None if (value := data.get("volumeType")) is None else read_ebs_volume_type(value)
    )
    made.throughput = None if (value := data.get("throughput")) is None else int(value)
    return made


def structure_ebs_instance_block_device_specification(
    data: Any,
) -> EbsInstanceBlockDeviceSpecification:
    made = EbsInstanceBlockDeviceSpecification.__new__(EbsInstanceBlockDeviceSpecification)
    made.encrypted = data.get("encrypted")
    made.delete_on_termination = data.get("deleteOnTermination")
    made.iops = data.get("iops")
    made.kms_key_id = data.get("kmsKeyId")
    made.snapshot_id = data.get("snapshotId")
    made.volume_size = data.get("volumeSize")
    made.volume_type = lenient_enum(data.get("volumeType"), EbsVolumeType)
    made.throughput = data.get("throughput")
    return made


def write_ebs_instance_block_device_specification(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "encrypted": value.encrypted,
            "deleteOnTermination": value.delete_on_termination,
            "iops": value.iops,
            "kmsKeyId": value.kms_key_id,
            "snapshotId": value.snapshot_id,
            "volumeSize": value.volume_size,
            "volumeType": None if (member := value.volume_type) is None else str(member),
            "throughput": value.throughput,
        }
    )


def check_ebs_instance_block_device_specification(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, EbsInstanceBlockDeviceSpecification):
        return
    path = (*path, step)
    if (member := value.encrypted) is not None:
        check_boolean(problems, path, ("encrypted", "encrypted"), member)
    if (member := value.delete_on_termination) is not None:
        check_boolean(problems, path, ("delete_on_termination", "deleteOnTermination"), member)
    if (member := value.iops) is not None:
        check_integer(problems, path, ("iops", "iops"), member, 100)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.snapshot_id) is not None:
        check_string(problems, path, ("snapshot_id", "snapshotId"), member, 1)
    if (member := value.volume_size) is not None:
        check_integer(problems, path, ("volume_size", "volumeSize"), member, 1)
    if (member := value.volume_type) is not None:
        check_string(problems, path, ("volume_type", "volumeType"), member)
    if (member := value.throughput) is not None:
        check_integer(problems, path, ("throughput", "throughput"), member, 125)


register(
    EbsInstanceBlockDeviceSpecification,
    structure_ebs_instance_block_device_specification,
    write_ebs_instance_block_device_specification,
)
