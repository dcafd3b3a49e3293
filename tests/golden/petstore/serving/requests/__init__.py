"""How the request of each operation is read, a module each.

They are loaded by their names. The statements here are for those who follow them: PyInstaller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        add_pet as add_pet,
        class_ as class_,
        describe_everything as describe_everything,
        echo_headers as echo_headers,
        echo_json_names as echo_json_names,
        get_blob_payload as get_blob_payload,
        get_document_payload as get_document_payload,
        get_enum_payload as get_enum_payload,
        get_path as get_path,
        get_string_payload as get_string_payload,
        get_structure_payload as get_structure_payload,
        get_union_payload as get_union_payload,
        import_ as import_,
        list as list,
        list_nap_times as list_nap_times,
        ping as ping,
        ping_public as ping_public,
        put_empty as put_empty,
        query as query,
        upload as upload,
        watch_pets as watch_pets,
    )
