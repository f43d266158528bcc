package dryrun.app.cli;

import dryrun.bank.ItemProof;
import dryrun.grade.kata.KataRunner;
import dryrun.sql.SqlSandbox;
import java.util.function.Function;
import java.util.function.Supplier;

/// What runs other people's code for the commands; each part is made when a command needs it.
///
/// @param sandboxes opens the place where statements run
/// @param judges makes a judge that runs answers there
/// @param sqlProofs makes a proof that runs solutions there
/// @param runners opens what runs answers to katas
/// @param kataProofs makes a proof that runs solutions there
/// @param referenceProof proves what is read rather than run
public record Machinery(
    Supplier<SqlSandbox> sandboxes,
    Function<SqlSandbox, AnswerJudge> judges,
    Function<SqlSandbox, ItemProof> sqlProofs,
    Supplier<KataRunner> runners,
    Function<KataRunner, ItemProof> kataProofs,
    ItemProof referenceProof) {}
