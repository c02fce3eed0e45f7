"""Makes ``resources/fonts`` from the packages of Fontsource; needed only when a font is to be renewed.

Usage: ``uv run --no-project --with fonttools --with brotli packaging/fonts.py FOLDER_WITH_THE_NPM_TGZ_FILES``
"""

from __future__ import annotations

import io
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from fontTools import merge, subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WHOLE = {
    "NotoSansSC-Regular.ttf": ("noto-sans-sc", "noto-sans-sc-chinese-simplified-400-normal.woff2"),
    "NotoSansSymbols-Regular.ttf": ("noto-sans-symbols", "noto-sans-symbols-symbols-400-normal.woff2"),
    "NotoSansSymbols2-Regular.ttf": ("noto-sans-symbols-2", "noto-sans-symbols-2-symbols-400-normal.woff2"),
    "NotoEmoji-Regular.ttf": ("noto-emoji", "noto-emoji-emoji-400-normal.woff2"),
}
RARE = "Workstation Rare SC"
NAMES = [0, 1, 2, 3, 4, 5, 6, 13]
DROPPED = ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "BASE", "VORG", "STAT", "gasp", "prep", "fpgm", "cvt "]


def members(folder: Path, package: str) -> dict[str, bytes]:
    """The WOFF2 files of weight 400 in the newest ``package`` of ``folder``, by name."""
    newest = sorted(folder.glob(f"fontsource-{package}-[0-9].*.tgz"))[-1]
    with tarfile.open(newest) as archive:
        return {
            Path(one.name).name: archive.extractfile(one).read()  # type: ignore[union-attr]
            for one in archive.getmembers()
            if one.name.endswith("-400-normal.woff2")
        }


def unpack(data: bytes) -> Any:  # fontTools has no types
    """A font as plain TrueType."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    font.flavor = None
    return font


def rare(files: dict[str, bytes], known: set[int], folder: Path) -> Any:
    """One font of all characters in ``files`` that are not ``known``."""
    parts = []
    for name, data in sorted(files.items()):
        font = unpack(data)
        wanted = set(font.getBestCmap()) - known
        if not wanted:
            continue
        known = known | wanted
        options = subset.Options(
            layout_features=[],
            drop_tables=DROPPED,
            notdef_outline=True,
            hinting=False,
            name_IDs=[0, 1, 2, 3, 4, 5, 6, 13],
        )
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        parts.append(str(folder / f"{name}.ttf"))
        font.save(parts[-1])
    merged = merge.Merger().merge(parts)
    named = {1: RARE, 2: "Regular", 3: f"{RARE}, from Noto Sans SC", 4: RARE, 6: RARE.replace(" ", "") + "-Regular"}
    for record in merged["name"].names:
        record.string = named.get(record.nameID, record.toUnicode())
    return merged


def arrows(data: bytes) -> Any:
    """The arrows and operators of a font."""
    font = unpack(data)
    options = subset.Options(layout_features=[], drop_tables=[*DROPPED, "MATH"], notdef_outline=True, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[*range(0x2190, 0x2300), *range(0x27F0, 0x2800)])
    subsetter.subset(font)
    return font


def main(folder: Path) -> None:
    """Write all fonts."""
    for target, (package, name) in WHOLE.items():
        unpack(members(folder, package)[name]).save(FONTS / target)
    mathematics = members(folder, "noto-sans-math")["noto-sans-math-latin-400-normal.woff2"]
    arrows(mathematics).save(FONTS / "NotoSansMath-Arrows.ttf")
    known = set(TTFont(FONTS / "NotoSansSC-Regular.ttf").getBestCmap())
    with tempfile.TemporaryDirectory() as temporary:
        rare(members(folder, "noto-sans-sc"), known, Path(temporary)).save(
            FONTS / f"{RARE.replace(' ', '')}-Regular.ttf"
        )
    for path in sorted(FONTS.glob("*.ttf")):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
