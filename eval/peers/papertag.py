"""Papertag itself, through its command line."""

import json
import subprocess
import tempfile
from pathlib import Path

import data

JAR = ["java", "-Xmx5g", "-jar", "target/papertag.jar"]
SPEED_COPIES = 20


def run(*arguments):
    started = data.processor_seconds()
    subprocess.run(JAR + [str(a) for a in arguments], check=True, capture_output=True)
    return data.processor_seconds() - started


def speed(model):
    """Abstracts a second of the label command on one thread, reading and writing included, starting and warming up not."""
    papers = data.records(data.ARXIV[1])[:2000]
    with tempfile.TemporaryDirectory() as folder:
        seconds = []
        for copies in (1, SPEED_COPIES):
            dump = Path(folder) / "dump.jsonl"
            dump.write_text("".join(json.dumps(paper) + "\n" for paper in papers * copies), encoding="utf-8")
            options = ["--no-claims", "--threads", 1, "--models", model, "-o", Path(folder) / "out.jsonl"]
            seconds.append(run("label", dump, *options))
    return len(papers) * (SPEED_COPIES - 1) / (seconds[1] - seconds[0])


def row(task, micro, macro, seconds):
    return {
        "task": task,
        "tool": "papertag",
        "settings": "Papertag, the bundled model's training; train time with its five-fold evaluation",
        "micro": micro,
        "macro": macro,
        "trainSeconds": seconds,
        "bytes": Path(f"models/{task}/model.papertag").stat().st_size,
        "abstractsPerSecond": speed(task),
    }


def cross_validated(task):
    with tempfile.TemporaryDirectory() as folder:
        seconds = run("train", "training-data", "--facets", task, "-o", folder)
        _, lengths, rest = (Path(folder) / task / "model.papertag").read_bytes().split(b"\n", 2)
    scores = json.loads(rest[: int(lengths.split()[0])])["card"]["scores"]
    return row(task, scores["microF1"], scores["macroF1"], seconds)


def arxiv(test):
    with tempfile.TemporaryDirectory() as folder:
        gold, scores = Path(folder) / "gold.jsonl", Path(folder) / "scores.json"
        keep = ("id", "title", "abstract")
        lines = [{**{k: paper[k] for k in keep}, "arxiv": paper["categories"]} for paper in test]
        gold.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        run("eval", "--gold", gold, "--models", "arxiv", "--json", scores)
        measured = json.loads(scores.read_text())["arxiv"]
    return row("arxiv", measured["microF1"], measured["macroF1"], None)
