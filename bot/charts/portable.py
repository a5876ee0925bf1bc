"""A picture of few colours as a PNG file.

Pillow's own encoder makes pictures of up to 16 colours a sixth larger than zlib alone does.
"""

import zlib
from struct import pack

from PIL import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PALETTE = 3
_NO_FILTER = b"\x00"
_LEVELS = (5, 6, 9)
"""How hard to compress: the next, which takes longer, is for what is still large."""
_LARGE = 29_500


def png(image: Image.Image) -> bytes:
    """The PNG file of an image with a palette (Portable Network Graphics, third edition)."""
    colors = bytes(image.getpalette() or ())
    bits, mode = (4, "P;4") if len(colors) // 3 <= 16 else (8, "P")
    header = pack(">IIBBBBB", image.width, image.height, bits, _PALETTE, 0, 0, 0)
    data = _compressed(image.tobytes("raw", mode), image.height)
    chunks = ((b"IHDR", header), (b"PLTE", colors), (b"IDAT", data), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in chunks)


def _compressed(pixels: bytes, height: int) -> bytes:
    rows = _rows(pixels, height)
    for level in _LEVELS:
        data = zlib.compress(rows, level)
        if len(data) < _LARGE:
            break
    return data


def _rows(pixels: bytes, height: int) -> bytes:
    """The rows from top to bottom, each behind its filter."""
    width = len(pixels) // height
    starts = range(0, len(pixels), width)
    return b"".join(part for at in starts for part in (_NO_FILTER, pixels[at : at + width]))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))
