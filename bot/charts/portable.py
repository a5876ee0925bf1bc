"""A picture of few colours as a PNG file.

Pillow's own encoder makes pictures of up to 16 colours a sixth larger than zlib alone does.
"""

import zlib
from struct import pack

from PIL import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PALETTE = 3
_NO_FILTER = b"\x00"
_LEVELS = (6, 9)
"""How hard to compress: the second, which takes eight times as long, is for what stays large."""
_LARGE = 28_000


def png(image: Image.Image) -> bytes:
    """The PNG file of an image with a palette (Portable Network Graphics, third edition)."""
    colors = bytes(image.getpalette() or ())
    bits, mode = (4, "P;4") if len(colors) // 3 <= 16 else (8, "P")
    header = pack(">IIBBBBB", image.width, image.height, bits, _PALETTE, 0, 0, 0)
    data = _compressed(image.tobytes("raw", mode), image.height)
    chunks = ((b"IHDR", header), (b"PLTE", colors), (b"IDAT", data), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in chunks)


def _compressed(pixels: bytes, height: int) -> bytes:
    quick, hard = _LEVELS
    first = _deflated(pixels, height, quick)
    return first if len(first) < _LARGE else _deflated(pixels, height, hard)


def _deflated(pixels: bytes, height: int, level: int) -> bytes:
    """The rows, each behind its filter; one by one, as a copy of them all takes memory."""
    deflate, rows = zlib.compressobj(level), memoryview(pixels)
    stride = len(pixels) // height
    parts = []
    for start in range(0, len(pixels), stride):
        parts += [deflate.compress(_NO_FILTER), deflate.compress(rows[start : start + stride])]
    return b"".join([*parts, deflate.flush()])


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))
