"""Labels JSON lines with scikit-learn's TF-IDF and logistic regression: the usual tool, to compare Papertag's speed with.

    label_sklearn.py train MODEL GOLD...        label_sklearn.py label MODEL IN OUT
"""
import json
import pickle
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer

FACETS = ["areas", "contribution"]
BATCH = 2000


def text(paper):
    return paper["title"] + " " + (paper["abstract"] or "")


def train(model, gold):
    papers = [json.loads(line) for file in gold for line in open(file, encoding="utf-8")]
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    features = vectorizer.fit_transform(map(text, papers))
    facets = {}
    for facet in FACETS:
        labels = MultiLabelBinarizer()
        gold_labels = labels.fit_transform([paper[facet] for paper in papers])
        classifier = OneVsRestClassifier(LogisticRegression(C=10, solver="liblinear"))
        facets[facet] = (labels, classifier.fit(features, gold_labels))
    with open(model, "wb") as out:
        pickle.dump((vectorizer, facets), out)


def label(model, source, target):
    with open(model, "rb") as file:
        vectorizer, facets = pickle.load(file)
    with open(source, encoding="utf-8") as papers, open(target, "w", encoding="utf-8") as out:
        batch = []
        for line in papers:
            batch.append(json.loads(line))
            if len(batch) == BATCH:
                write(batch, vectorizer, facets, out)
                batch = []
        write(batch, vectorizer, facets, out)


def write(batch, vectorizer, facets, out):
    if not batch:
        return
    features = vectorizer.transform(map(text, batch))
    scores = {facet: classifier.predict_proba(features) for facet, (_, classifier) in facets.items()}
    for row, paper in enumerate(batch):
        record = {"id": paper["id"], "title": paper["title"], "labels": {}}
        for facet, (labels, _) in facets.items():
            given = [(name, p) for name, p in zip(labels.classes_, scores[facet][row]) if p >= 0.35]
            record["labels"][facet] = [{"label": name, "score": round(float(p), 4)} for name, p in sorted(given, key=lambda g: -g[1])]
        out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3:])
    else:
        label(*sys.argv[2:5])
