package org.plumbline.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels that would lie on each other apart, each as little as the others allow. */
final class SideLabels {
    private SideLabels() {}

    /** Neighbours that touch and are moved together. */
    private static final class Stack {
        private double sum;
        private double height;
        private final List<Integer> labels = new ArrayList<>();

        private Stack(int label, double top, double height) {
            labels.add(label);
            sum = top;
            this.height = height;
        }

        private void take(Stack below) {
            sum += below.sum - below.labels.size() * height;
            height += below.height;
            labels.addAll(below.labels);
        }

        private double top(double low, double high) {
            return Math.max(low, Math.min(high - height, sum / labels.size()));
        }
    }

    /**
     * Where each label's upper edge goes so that none overlaps.
     *
     * @param middles where their middles would best be
     * @param heights of the labels
     * @param low where the space for them begins; they leave it only when it is too small for them all
     * @param high where it ends
     */
    static double[] tops(double[] middles, double[] heights, double low, double high) {
        List<Stack> stacks = new ArrayList<>();
        IntStream.range(0, middles.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> middles[i]))
                .forEach(i -> {
                    Stack last = new Stack(i, middles[i] - heights[i] / 2, heights[i]);
                    while (!stacks.isEmpty()
                            && stacks.getLast().top(low, high) + stacks.getLast().height > last.top(low, high)) {
                        Stack above = stacks.removeLast();
                        above.take(last);
                        last = above;
                    }
                    stacks.add(last);
                });
        double[] tops = new double[middles.length];
        for (Stack stack : stacks) {
            double top = stack.top(low, high);
            for (int label : stack.labels) {
                tops[label] = top;
                top += heights[label];
            }
        }
        return tops;
    }
}
