#pragma once

#include "ui/inspector/field_editor.h"

class QComboBox;
class QGridLayout;

namespace wattscape::ui {

/// A number for each of some partners: a row each, and a list from which another is added. Shares always add to 100 %: as one
/// is moved or typed, the others give or take in their proportions. An emptied field takes its partner out.
class PartnerAmountsEditor : public FieldEditor {
    Q_OBJECT

public:
    PartnerAmountsEditor(const FieldInfo& info, Commit commit, QWidget* parent = nullptr);
    ~PartnerAmountsEditor() override;

    QWidget* control() const override;
    bool isWide() const override { return true; }
    void takeBack() override;

protected:
    void present(const Plan& plan, const FieldState& state) override;

private:
    struct Row;

    void layOut(const Plan& plan, const PartnerAmounts& amounts);
    void listOthers(const Plan& plan, const PartnerAmounts& amounts);
    std::unique_ptr<Row> makeRow(const Plan& plan, PartnerId partner, int place);
    void show(const Plan& plan, const PartnerAmounts& amounts);
    void typed(PartnerId partner, const QString& text);
    void put(PartnerId partner, std::optional<double> amount);
    bool isShare() const { return info().unit == Unit::share; }

    QWidget* table_;
    QGridLayout* grid_;
    QComboBox* others_;
    std::vector<std::unique_ptr<Row>> rows_;
    std::optional<Plan> plan_;
    FieldState state_;
};

}  // namespace wattscape::ui
