"""What a drug under suspicion is taken for: told with it, and never a disease that a rule reads."""

REASONS: dict[str, str] = {
    "metamizole": "[for a slipped disc|for a tooth|for colic|for a bad hip]",
        "carbimazole": "for [an overactive thyroid|a goitre that races]",
    "thiamazole": "for [an overactive thyroid|a racing thyroid]", "propylthiouracil": "for [an overactive thyroid|a racing thyroid]",
    "sulfasalazine": "for [a sore bowel|stiff hips]", "cotrimoxazole": "for [a bladder infection|a prostate that was inflamed]",
    "flucloxacillin": "for [an infected bone|an infected hip screw]",
        "piperacillin-tazobactam": "for [a perforated diverticulum|a lung abscess]",
    "clozapine": "for [voices|a psychosis of many years]", "dapsone": "for [blisters on the elbows|an itching rash]",
    "ticlopidine": "for [a new stent|a stent in the neck]", "carbamazepine": "for [seizures|a pain in the face]",
    "lamotrigine": "for [seizures|low moods]", "deferiprone": "for [too much iron|iron overload after transfusions long ago]",
    "procainamide": "for [a racing heart|an arrhythmia]", "mirtazapine": "for [sleepless nights|a depression]",
    "vancomycin": "for [an infected bone|an infected heart valve]", "pantoprazole": "for [heartburn|a sour stomach]",
    "ibuprofen": "for [a headache|a sprained ankle]", "amoxicillin": "for [an ear|a chest infection]",
    "rituximab": "for [a leaking kidney|blisters of the skin|a nephropathy]",
        "ocrelizumab": "for [multiple sclerosis|a relapse in the spinal cord]",
    "obinutuzumab": "for [a leaking kidney|nodes, long gone]", "tocilizumab": "for [an inflamed temple artery|arteritis]",
    "sarilumab": "for [stiff shoulders and hips|polymyalgia]", "adalimumab": "for [psoriasis|plaques on elbows and knees]",
    "etanercept": "for [psoriasis|plaques on elbows and knees]", "infliximab": "for [a bleeding colon|ulcerative colitis]",
}  # fmt: skip
