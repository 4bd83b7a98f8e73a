"use strict";
var xl = window.xl || {};
xl.Lead = {
  onLoad: function () {},
  onSave: function () {},
  onTierChange: function () {},
  rateFromForm: function () {},
  rateFromGrid: function () {},
  canRate: function () { return true; },
};
