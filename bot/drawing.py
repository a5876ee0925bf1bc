"""Drawing away from the event loop: one picture at a time, each of them once."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pkgutil import resolve_name

from bot.pictures import Picture, Theme

_Key = tuple[Picture, Theme]


class Drawing:
    """Draws pictures in a thread of its own, and remembers the last of them by what they show."""

    def __init__(self, remembered: int = 32) -> None:
        self._remembered = remembered
        self._drawn: OrderedDict[_Key, Future[bytes]] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="drawing")

    async def png(self, picture: Picture, theme: Theme = "light") -> bytes:
        """The PNG file of a picture; who asks while it is being drawn waits for the same one."""
        key = picture, theme
        if key not in self._drawn:
            self._drawn[key] = self._thread.submit(_draw, picture, theme)
        self._drawn.move_to_end(key)
        while len(self._drawn) > self._remembered:
            self._drawn.popitem(last=False)
        return await self._finished(key)

    def close(self) -> None:
        """Finish the picture at hand, drop those that wait, and end the thread."""
        self._thread.shutdown(cancel_futures=True)

    async def _finished(self, key: _Key) -> bytes:
        """The bytes of a picture under way; a failure is not remembered."""
        try:
            # One reader who gives up must not take the picture away from the others.
            return await asyncio.shield(asyncio.wrap_future(self._drawn[key]))
        except Exception:
            self._drawn.pop(key, None)
            raise


def _draw(picture: Picture, theme: Theme) -> bytes:
    # Pillow is loaded here, with the first picture, so that the bot starts fast.
    draw: Callable[[Picture, Theme], bytes] = resolve_name("bot.charts:png")
    return draw(picture, theme)
