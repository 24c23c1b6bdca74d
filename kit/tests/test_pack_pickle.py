"""Pickles: a file of PyTorch is read without PyTorch, and no file gets to run anything."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from checkpoints import (
    call,
    dictionary,
    named,
    number,
    numbers,
    raw,
    storage,
    tensor,
    text,
    torch_zip,
    tuple_of,
)
from pack.checkpoint import read_checkpoint
from pack.pickle_file import read_pickle
from pack.problem import PackError


@pytest.mark.torch
def test_a_file_that_torch_wrote(tmp_path: Path) -> None:
    import torch

    big = torch.arange(60, dtype=torch.float32).reshape(6, 10)
    state = {
        "f": big, "h": big.half(), "b": big.bfloat16(), "view": big[2:4], "one": torch.ones(1, 4),
        "tied": big,
    }  # fmt: skip
    model = torch.nn.Linear(4, 3)
    for entries in (state, model.state_dict(), {k: v.contiguous() for k, v in state.items()}):
        torch.save(entries, tmp_path / "pytorch_model.bin")
        found = read_checkpoint(tmp_path)
        assert all(np.array_equal(numbers(found[k]), v.float().numpy()) for k, v in entries.items())
    torch.save({"turned": big.T}, tmp_path / "pytorch_model.bin")
    with pytest.raises(PackError, match="does not lie in one piece"):
        read_checkpoint(tmp_path)


FOUR = {"0": raw(np.ones(4, np.float32), "float32")}
PLAIN = tensor(storage("0", 4), (2, 2))


def hostile(where: str) -> dict[str, tuple[bytes, str]]:
    """What to expect in the refusal by name of the trick."""
    command = text(f"touch {where}")
    system = call(named("os", "system"), command)
    evaluated = call(named("builtins", "eval"), text(f"open({where!r}, 'w')"))
    as_reduce = tensor(storage("0", 4), (2, 2))[:-1] + system + b"0R"
    return {
        "os.system": (dictionary({"a": system}), "os.system"),
        "posix.system": (dictionary({"a": call(named("posix", "system"), command)}), "posix.system"),
        "eval": (dictionary({"a": evaluated}), "builtins.eval"),
        "exec in a hook": (dictionary({"a": as_reduce}), "os.system"),
        "getattr": (dictionary({"a": named("builtins", "getattr")}), "builtins.getattr"),
        "dotted": (
            b"\x80\x04" + text("collections") + text("OrderedDict.fromkeys") + b"\x93.",
            "OrderedDict.fromkeys",
        ),
        "a name for the terminal": (
            b"\x80\x04" + text("os\n\x1b[2J") + text("system") + b"\x93.",
            "os??[2J.system",
        ),
        "another of torch": (dictionary({"a": named("torch.hub", "load")}), "torch.hub.load"),
        "a storage of integers": (
            dictionary({"a": tensor(storage("0", 4, "LongStorage"), (4,))}),
            "LongStorage",
        ),
        "storage called": (
            dictionary({"a": call(named("torch", "FloatStorage"), number(3))}),
            "cannot be read",
        ),
        "storage from elsewhere": (
            dictionary({"a": tensor(storage("0", 4, module="os"), (4,))}),
            "os.FloatStorage",
        ),
        "key leaves": (
            dictionary({"a": tensor(storage("../../../etc/passwd", 4), (4,))}),
            "outside of the file",
        ),
        "key with a slash": (dictionary({"a": tensor(storage("data/0", 4), (4,))}), "outside of the file"),
        "absolute key": (dictionary({"a": tensor(storage("/etc/passwd", 4), (4,))}), "outside of the file"),
        "key of another member": (dictionary({"a": tensor(storage("7", 4), (4,))}), "not there in full"),
        "storage too long": (dictionary({"a": tensor(storage("0", 400), (4,))}), "not there in full"),
        "tensor too long": (dictionary({"a": tensor(storage("0", 4), (5,))}), "larger than its storage"),
        "offset too far": (
            dictionary({"a": tensor(storage("0", 4), (4,), offset=1)}),
            "larger than its storage",
        ),
        "negative offset": (dictionary({"a": tensor(storage("0", 4), (2,), offset=-1)}), "impossible shape"),
        "negative shape": (dictionary({"a": tensor(storage("0", 4), (-2, 2))}), "impossible shape"),
        "strides": (dictionary({"a": tensor(storage("0", 4), (2, 2), (0, 0))}), "one piece"),
        "no storage": (dictionary({"a": tensor(text("0"), (2, 2))}), "not made of a storage"),
        "persistent id of another kind": (
            dictionary({"a": tuple_of(text("module"), command) + b"Q"}),
            "no storage",
        ),
        "no dictionary": (b"\x80\x02" + PLAIN + b".", "no dictionary"),
        "no tensor": (dictionary({"a": number(3)}), "no tensor"),
        "name of a tensor": (b"\x80\x02}" + number(3) + PLAIN + b"s.", "no tensor"),
        "no pickle": (b"<html>", "cannot be read"),
        "cut short": (dictionary({"a": PLAIN})[:-9], "cannot be read"),
        "nothing": (b"", "cannot be read"),
        "state of a stranger": (dictionary({"a": named("pathlib", "Path") + b")\x81}b"}), "pathlib.Path"),
    }


@pytest.mark.parametrize("trick", hostile(""))
def test_hostile_pickles_are_refused_and_nothing_runs(tmp_path: Path, trick: str) -> None:
    mark = tmp_path / "mark"
    index, reason = hostile(str(mark))[trick]
    torch_zip(tmp_path / "pytorch_model.bin", index, FOUR)
    with pytest.raises(PackError) as refused:
        read_pickle(tmp_path / "pytorch_model.bin")
    sentence = str(refused.value)
    assert reason in sentence and sentence.endswith(".") and "\n" not in sentence
    assert not mark.exists()


def test_compressed_numbers_and_files_of_other_kinds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    torch_zip(path, dictionary({"a": PLAIN}), FOUR)
    assert numbers(read_pickle(path)["a"]).tolist() == [[1, 1], [1, 1]]
    torch_zip(path, dictionary({"a": PLAIN}), FOUR, compressed=True)
    with pytest.raises(PackError, match="not there in full"):
        read_pickle(path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(PackError, match="download that file again"):
        read_pickle(path)
    path.write_bytes(b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.")  # how files of PyTorch before 1.6 begin
    with pytest.raises(PackError, match=r"PyTorch 1\.6 or newer"):
        read_pickle(path)


def test_numbers_in_another_order_of_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    torch_zip(path, dictionary({"a": PLAIN}), FOUR, order="big")
    with pytest.raises(PackError, match="another order of bytes"):
        read_pickle(path)
