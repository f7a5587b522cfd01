"""What a bot uploads: documents and photos, taken and refused as Telegram does."""

import mimetypes
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image

from rehearsal.access import Params
from rehearsal.refusals import bad_request
from rehearsal.state import State, Upload

Files = Mapping[str, Upload]

LARGEST_PHOTO = 10 * 1024 * 1024
"""Bytes (Bot API: sendPhoto, as are the two below)."""
MOST_PIXELS = 10_000
"""Width and height together."""
MOST_STRETCHED = 20
"""How many times as long as the other a side may be."""
THUMBNAIL = 90
"""The longer side of the small copy that Telegram makes."""


def document(state: State, params: Params, files: Files) -> dict[str, Any]:
    """A file, kept as it is."""
    upload = _upload(params, files, "document")
    return {
        **_kept(state, upload, "document"),
        "file_name": upload.name,
        "mime_type": mimetypes.guess_type(upload.name)[0] or "application/octet-stream",
    }


def photo(state: State, params: Params, files: Files) -> list[dict[str, Any]]:
    """A photo in its sizes, the largest last."""
    upload = _upload(params, files, "photo")
    size = len(upload.content)
    if size > LARGEST_PHOTO:
        told = f"file of size {size} bytes is too big for a photo"
        raise bad_request(f"{told}; the maximum size is {LARGEST_PHOTO} bytes")
    width, height = _measured(upload.content)
    if width + height > MOST_PIXELS or max(width, height) > MOST_STRETCHED * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    whole = _kept(state, upload, "photo") | {"width": width, "height": height}
    scale = min(1.0, THUMBNAIL / max(width, height))
    small = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
    name = f"{whole['file_id']}-small"
    return [{"file_id": name, "file_unique_id": name, **small}, whole]


def _measured(content: bytes) -> tuple[int, int]:
    """Width and height of a picture that can be read to its end."""
    try:
        with Image.open(BytesIO(content)) as picture:
            size = picture.size
            picture.verify()
    except (OSError, SyntaxError, ValueError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    return size


def _upload(params: Params, files: Files, kind: str) -> Upload:
    given = params.get(kind, "")
    upload = files.get(given.removeprefix("attach://"))
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    if upload is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not upload.content:
        raise bad_request("file must be non-empty")
    return upload


def _kept(state: State, upload: Upload, kind: str) -> dict[str, Any]:
    """In memory only, and gone with the rehearsal."""
    identifier = f"{kind}-{len(state.uploads) + 1}"
    state.uploads[identifier] = upload
    return {
        "file_id": identifier,
        "file_unique_id": identifier,
        "file_size": len(upload.content),
    }
