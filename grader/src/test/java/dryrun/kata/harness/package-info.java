/// Tests of what runs in the process of an answer.
package dryrun.kata.harness;
