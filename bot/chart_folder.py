"""Charts as files, for the ways in that cannot show a picture."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from bot.drawing import Drawing
from bot.message import Reply


@dataclass(frozen=True, slots=True)
class ChartFolder:
    """A folder with one file for every picture that was drawn into it."""

    path: Path
    drawing: Drawing

    async def save(self, reply: Reply) -> Path | None:
        """Where the reply's chart lies; None if it has none. Raises OSError."""
        if reply.picture is None:
            return None
        png = await self.drawing.png(reply.picture)
        self.path.mkdir(parents=True, exist_ok=True)
        file = self.path / f"{reply.chart_kind}-{hashlib.sha256(png).hexdigest()[:8]}.png"
        file.write_bytes(png)
        return file
