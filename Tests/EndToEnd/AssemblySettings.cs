using Microsoft.VisualStudio.TestTools.UnitTesting;

// One browser and one org at a time: a machine of two cores has enough to do with them.
[assembly: DoNotParallelize]
