"""What people may send besides text, in the shape in which a bot gets it."""

from typing import Any

_FILE = {"file_id": "rehearsed", "file_unique_id": "rehearsed", "file_size": 2048}

SHAPES: dict[str, Any] = {
    "sticker": _FILE
    | {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "\N{HEAVY BLACK HEART}",
    },
    "voice": _FILE | {"duration": 4, "mime_type": "audio/ogg"},
    "photo": [_FILE | {"width": 90, "height": 60}, _FILE | {"width": 900, "height": 600}],
    "video": _FILE | {"width": 640, "height": 360, "duration": 4},
    "video_note": _FILE | {"length": 240, "duration": 4},
    "audio": _FILE | {"duration": 4},
    "document": _FILE | {"file_name": "notes.txt", "mime_type": "text/plain"},
    "location": {"latitude": 0.0, "longitude": 0.0},
    "contact": {"phone_number": "+10000000000", "first_name": "Somebody"},
    "dice": {"emoji": "\N{GAME DIE}", "value": 4},
}
WITHOUT_CAPTION = {"sticker", "video_note", "location", "contact", "dice"}
