package io.github.papertag.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import org.jspecify.annotations.Nullable;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Fits several yes-or-no labels over the same rows: each by Smile's limited-memory BFGS, as {@link BinaryFit} does, on a
 * thread of its own that waits until all have asked for a loss, which {@link JointLoss} then evaluates for all together.
 */
final class JointFit {

    private final JointLoss losses;
    private final int maxIterations;
    private final Phaser rounds;
    private volatile @Nullable Throwable failure;

    private JointFit(JointLoss losses, int maxIterations) {
        this.losses = losses;
        this.maxIterations = maxIterations;
        this.rounds = new Phaser(losses.labels() + 1) {
            @Override
            protected boolean onAdvance(int round, int waiting) {
                return waiting <= 1 || !evaluated();
            }
        };
    }

    /**
     * Moves each of {@code weights}, the bias last, to the minimum of the label's loss.
     *
     * @param maxIterations the optimiser of a label stops here if it has not converged
     * @param progress run after every round of evaluations, on the calling thread
     */
    static void fit(JointLoss losses, List<double[]> weights, int maxIterations, Runnable progress) {
        new JointFit(losses, maxIterations).fit(weights, progress);
    }

    private void fit(List<double[]> weights, Runnable progress) {
        ExecutorService threads = Executors.newFixedThreadPool(weights.size(), task -> {
            Thread thread = new Thread(task, "fit");
            thread.setDaemon(true);
            return thread;
        });
        List<Future<?>> fits = new ArrayList<>();
        for (int label = 0; label < weights.size(); label++) {
            int slot = label;
            fits.add(threads.submit(() -> fit(slot, weights.get(slot))));
        }
        threads.shutdown();
        while (rounds.arriveAndAwaitAdvance() >= 0) {
            progress.run();
        }
        for (Future<?> fit : fits) {
            await(fit);
        }
    }

    private static void await(Future<?> fit) {
        try {
            fit.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a label could not be fitted", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while labels were fitted", e);
        }
    }

    private void fit(int label, double[] weights) {
        try {
            if (!losses.isConstant(label)) {
                BFGS.minimize(new Loss(label), BinaryFit.CORRECTIONS, weights, BinaryFit.TOLERANCE, maxIterations);
            }
        } finally {
            rounds.arriveAndDeregister();
        }
    }

    private boolean evaluated() {
        try {
            losses.evaluate();
            return true;
        } catch (RuntimeException | Error e) {
            failure = e;
            return false;
        }
    }

    /** The optimiser asks for the value at a point and then, as a rule, for the gradient there: both come from one round. */
    private final class Loss implements DifferentiableMultivariateFunction {

        private final int label;
        private double[] at = new double[0];

        private Loss(int label) {
            this.label = label;
        }

        @Override
        public double f(double[] weights) {
            if (!Arrays.equals(weights, at)) {
                at = weights.clone();
                losses.ask(label, at);
                if (rounds.arriveAndAwaitAdvance() < 0) {
                    throw new IllegalStateException("the losses could not be evaluated", failure);
                }
            }
            return losses.value(label);
        }

        @Override
        public double g(double[] weights, double[] gradient) {
            double value = f(weights);
            System.arraycopy(losses.gradient(label), 0, gradient, 0, gradient.length);
            return value;
        }
    }
}
