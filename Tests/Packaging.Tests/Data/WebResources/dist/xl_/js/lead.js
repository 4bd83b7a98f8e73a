"use strict";
var Xl;
(function (Xl) {
    var Forms;
    (function (Forms) {
        var Lead;
        (function (Lead) {
            function onLoad() {
            }
            Lead.onLoad = onLoad;
            function onSave() {
            }
            Lead.onSave = onSave;
            function onTierChange() {
            }
            Lead.onTierChange = onTierChange;
        })(Lead = Forms.Lead || (Forms.Lead = {}));
    })(Forms = Xl.Forms || (Xl.Forms = {}));
})(Xl || (Xl = {}));
(function (Xl) {
    var Commands;
    (function (Commands) {
        var Lead;
        (function (Lead) {
            function rateFromForm() {
            }
            Lead.rateFromForm = rateFromForm;
            function rateFromGrid() {
            }
            Lead.rateFromGrid = rateFromGrid;
            async function canRate() {
                return true;
            }
            Lead.canRate = canRate;
        })(Lead = Commands.Lead || (Commands.Lead = {}));
    })(Commands = Xl.Commands || (Xl.Commands = {}));
})(Xl || (Xl = {}));
