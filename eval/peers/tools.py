"""The tools under comparison, each with settings that its users would choose: fit on texts, then score texts."""

import os
import pickle
import re
import tempfile

import fasttext
import numpy
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.svm import LinearSVC

fasttext.FastText.eprint = lambda *args: None


class ScikitLearn:
    """TF-IDF of words and pairs of words with a linear classifier a label."""

    def __init__(self, large):
        self.settings = (
            f"scikit-learn {sklearn.__version__}, TF-IDF of 1-2-grams, sublinear, "
            + ("min_df 5, 200,000 features, LinearSVC C 0.1" if large else "min_df 2, LogisticRegression liblinear C 30")
        )
        self.vectorizer = TfidfVectorizer(
            ngram_range=(1, 2),
            sublinear_tf=True,
            min_df=5 if large else 2,
            max_features=200_000 if large else None,
            dtype=numpy.float32,
        )
        linear = LinearSVC(C=0.1) if large else LogisticRegression(C=30, solver="liblinear")
        self.classifier = OneVsRestClassifier(linear)

    def fit(self, texts, right):
        self.classifier.fit(self.vectorizer.fit_transform(texts), right.astype(int))

    def scores(self, texts):
        return self.classifier.decision_function(self.vectorizer.transform(texts))

    def size(self):
        return len(pickle.dumps((self.vectorizer, self.classifier), protocol=4))


class FastText:
    """Its own tokens are split at spaces, so the text is put into lower case and punctuation set apart, as its guide says."""

    def __init__(self, large):
        self.options = dict(loss="ova", wordNgrams=2, dim=50, minCount=2, bucket=200_000, thread=1, seed=1, verbose=0)
        self.options.update(dict(dim=100, lr=0.5, epoch=5, thread=2, bucket=2_000_000) if large else dict(lr=0.5, epoch=25))
        shown = ("wordNgrams", "dim", "epoch", "lr", "bucket", "minCount")
        self.settings = "fastText 0.9.2, one-vs-all, " + ", ".join(f"{name} {self.options[name]:g}" for name in shown)

    @staticmethod
    def clean(text):
        return re.sub(r"\s+", " ", re.sub(r"([^\w\s])", r" \1 ", text.lower())).strip()

    def fit(self, texts, right):
        self.labels = right.shape[1]
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
            for text, row in zip(texts, right):
                file.write(" ".join(f"__label__{i}" for i in numpy.flatnonzero(row)) + " " + self.clean(text) + "\n")
        self.model = fasttext.train_supervised(file.name, **self.options)
        os.unlink(file.name)

    def scores(self, texts):
        scores = numpy.zeros((len(texts), self.labels))
        for i, text in enumerate(texts):
            for label, probability in zip(*self.model.predict(self.clean(text), k=self.labels)):
                scores[i, int(label.removeprefix("__label__"))] = probability
        return scores

    def size(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "model.bin")
            self.model.save_model(path)
            return os.path.getsize(path)


TOOLS = {"scikit-learn": ScikitLearn, "fastText": FastText}
