# The peer of benchmark g5: the same charts, funnels and intervals in R, vectorised over all points of all series at once.
# Rscript --vanilla charts.R FIGURES          reads lines on standard input: "round" does the work once, "answers FILE" writes it
# Rscript --vanilla charts.R FIGURES once     does the work once and ends
# There is no loop over series: runs are told by differences of running sums, whose windows never cross a series, because
# every window ends at a row that is deep enough. The peer knows that nothing is missing and checks nothing.
arguments <- commandArgs(TRUE)
source <- file(arguments[1], "rb")
shape <- readBin(source, "integer", 4, endian = "little")
points <- shape[1]; series <- shape[2]; units <- shape[3]; funnels <- shape[4]
n <- points * series
half <- n / 2
numbers <- function(count) readBin(source, "double", count, endian = "little")
values <- numbers(n)
counts <- numbers(n)
exposure <- numbers(n)
numerators <- matrix(numbers(units * funnels), units)
denominators <- matrix(numbers(units * funnels), units)
successes <- numbers(half)
trials <- numbers(half)
events <- numbers(half)
close(source)

row <- rep.int(seq_len(points), series)
first <- row == 1L
deep7 <- row >= 7L
deep3 <- row >= 3L

# The sum of the last k, at each place; before the kth place it says nothing.
last <- function(x, k) {
  sums <- cumsum(x)
  sums - c(integer(k), sums[seq_len(n - k)])
}

# Whether any of this and the next k - 1 places is so.
any_next <- function(x, k) {
  sums <- cumsum(x)
  c(sums[k:n], rep.int(sums[n], k - 1L)) > c(0L, sums[-n])
}

rules <- function(y, steps, centre, lower, upper, near_lower, near_upper) {
  side <- as.integer(sign(y - centre))
  beyond <- y > upper | y < lower
  near <- (y < near_lower | y > near_upper) & !beyond
  list(
    beyond = beyond,
    trend = any_next(abs(last(as.integer(sign(steps)), 6L)) == 6L & deep7, 7L),
    two_of_three = any_next(last(near, 3L) >= 2L & abs(last(side, 3L)) == 3L & deep3, 3L) & near,
    one_side = any_next(abs(last(side, 7L)) == 7L & deep7, 7L))
}

columns <- function(x) { dim(x) <- c(points, series); x }

individuals <- function() {
  steps <- c(0, values[-1L] - values[-n])
  ranges <- abs(steps)
  ranges[first] <- 0
  ranges <- columns(ranges)
  average <- .colSums(ranges, points, series) / (points - 1)
  kept <- ranges < rep(3.267 * average, each = points)
  range <- .colSums(ranges * kept, points, series) / (.colSums(kept, points, series) - 1)
  mean <- .colMeans(columns(values), points, series)
  lower <- mean - 2.66 * range
  upper <- mean + 2.66 * range
  near <- 2 * (2.66 / 3) * range
  each <- function(x) rep(x, each = points)
  c(list(mean = mean, lower = lower, upper = upper),
    rules(values, steps, each(mean), each(lower), each(upper), each(mean - near), each(mean + near)))
}

rates <- function() {
  mean <- .colSums(counts, points, series) / .colSums(exposure, points, series)
  y <- counts / exposure
  centre <- rep(mean, each = points)
  reach <- 3 * sqrt(centre / exposure)
  lower <- pmax.int(0, centre - reach)
  upper <- centre + reach
  below <- centre - lower
  near_lower <- centre - below * 2 / 3
  near_lower[below < reach * (1 - 1e-9)] <- -Inf
  c(list(mean = mean, lower = lower, upper = upper),
    rules(y, c(0, y[-1L] - y[-n]), centre, lower, upper, near_lower, centre + reach * 2 / 3))
}

# The first half of the funnels are of proportions, the others of observed by expected events with exact limits.
funnel_limits <- function() {
  of <- seq_len(funnels / 2)
  d <- denominators[, of, drop = FALSE]
  p <- rep(colSums(numerators[, of, drop = FALSE]) / colSums(d), each = units)
  deviation <- sqrt(p * (1 - p) / d)
  e <- denominators[, -of, drop = FALSE]
  proportion <- function(z) list(pmax.int(0, p - z * deviation), pmin.int(1, p + z * deviation))
  ratio <- function(tail) list(
    qchisq(tail, 2 * e) / 2 / e,
    qchisq(tail, 2 * e + 2, lower.tail = FALSE) / 2 / e)
  inner <- proportion(qnorm(0.975)); outer <- proportion(qnorm(0.999))
  exact_inner <- ratio(0.025); exact_outer <- ratio(0.001)
  c(inner, outer, exact_inner, exact_outer)
}

wilson <- function() {
  z <- qnorm(0.975)
  middle <- 2 * successes + z * z
  reach <- z * sqrt(z * z + 4 * successes * (1 - successes / trials))
  width <- 2 * (trials + z * z)
  lower <- (middle - reach) / width
  upper <- (middle + reach) / width
  lower[successes == 0] <- 0
  upper[successes == trials] <- 1
  list(lower, upper)
}

# Exact limits below ten events, which are whole numbers and looked up in a table made in each round; Byar's from ten on.
published <- function() {
  z <- qnorm(0.975)
  few <- 0:9
  exact_lower <- qchisq(0.025, 2 * few) / 2
  exact_upper <- qchisq(0.025, 2 * few + 2, lower.tail = FALSE) / 2
  below <- 1 - 1 / (9 * events) - z / (3 * sqrt(events))
  lower <- events * (below * below * below)
  more <- events + 1
  above <- 1 - 1 / (9 * more) + z / (3 * sqrt(more))
  upper <- more * (above * above * above)
  small <- which(events < 10)
  place <- events[small] + 1
  lower[small] <- exact_lower[place]
  upper[small] <- exact_upper[place]
  list(lower, upper)
}

work <- function() list(xmr = individuals(), u = rates(), funnels = funnel_limits(), wilson = wilson(), byar = published())

write_answers <- function(all, path) {
  out <- file(path, "wb")
  put <- function(x) writeBin(as.double(x), out, endian = "little")
  chart <- function(x) {
    put(x$mean); put(x$lower); put(x$upper)
    put(x$beyond + 2 * x$trend + 4 * x$two_of_three + 8 * x$one_side)
  }
  chart(all$xmr); chart(all$u)
  for (each in c(all$funnels, all$wilson, all$byar)) put(each)
  close(out)
}

if (length(arguments) > 1) {
  all <- work()
  quit(save = "no", status = if (length(all) == 5) 0 else 1)
}
asked <- file("stdin", "r")
cat("ready", R.version.string, "\n", sep = "\t")
while (length(line <- readLines(asked, 1)) > 0) {
  if (line == "round") {
    all <- NULL
    invisible(gc())
    start <- Sys.time()
    all <- work()
    seconds <- as.double(difftime(Sys.time(), start, units = "secs"))
    cat(format(seconds, digits = 9), sum(all$xmr$upper), sum(all$u$one_side), "\n", sep = "\t")
  } else {
    write_answers(work(), sub("^answers ", "", line))
    cat("written", "\n", sep = "\t")
  }
}
