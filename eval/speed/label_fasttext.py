"""Labels JSON lines with fastText, one thread: to compare Papertag's speed with.

    label_fasttext.py train MODEL GOLD...        label_fasttext.py label MODEL IN OUT
"""
import json
import os
import re
import sys

import fasttext

FACETS = ["areas", "contribution"]
BATCH = 2000
fasttext.FastText.eprint = lambda *words: None


def text(paper):
    words = (paper["title"] + " " + (paper["abstract"] or "")).lower()
    return re.sub(r"([.,;:!?()\[\]])", r" \1 ", words).replace("\n", " ")


def train(model, gold):
    papers = [json.loads(line) for file in gold for line in open(file, encoding="utf-8")]
    for facet in FACETS:
        lines = model + "." + facet + ".txt"
        with open(lines, "w", encoding="utf-8") as out:
            for paper in papers:
                out.write(" ".join("__label__" + name for name in paper[facet]) + " " + text(paper) + "\n")
        trained = fasttext.train_supervised(lines, loss="ova", wordNgrams=2, epoch=30, lr=0.5, dim=100, minCount=2, verbose=0)
        trained.save_model(model + "." + facet)
        os.remove(lines)


def label(model, source, target):
    models = {facet: fasttext.load_model(model + "." + facet) for facet in FACETS}
    with open(source, encoding="utf-8") as papers, open(target, "w", encoding="utf-8") as out:
        batch = []
        for line in papers:
            batch.append(json.loads(line))
            if len(batch) == BATCH:
                write(batch, models, out)
                batch = []
        write(batch, models, out)


def write(batch, models, out):
    if not batch:
        return
    texts = [text(paper) for paper in batch]
    given = {facet: model.predict(texts, k=5, threshold=0.35) for facet, model in models.items()}
    for row, paper in enumerate(batch):
        record = {"id": paper["id"], "title": paper["title"], "labels": {}}
        for facet, (names, scores) in given.items():
            record["labels"][facet] = [
                {"label": name[len("__label__"):], "score": round(float(p), 4)} for name, p in zip(names[row], scores[row])
            ]
        out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3:])
    else:
        label(*sys.argv[2:5])
