#pragma once

#include "core/model/plan.h"
#include "ui/inspector/sheet.h"

namespace wattscape::ui {

class Session;

/// The tranches of a power source as a table: first and last day, megawatts, and units with their size where the kind of
/// source comes in units. By first day.
class TrancheSheet : public Sheet {
public:
    TrancheSheet(Session& session, PowerSourceId source);

    /// Reads the tranches of the plan of the moment.
    void refresh();
    /// Whether the kind of the source asks for the columns it has.
    bool fits(const Plan& plan) const;
    TrancheId trancheAt(int row) const { return tranches_[static_cast<std::size_t>(row)]; }

    const std::vector<FieldInfo>& columns() const override { return columns_; }
    QString heading(int column) const override;
    int rows() const override { return static_cast<int>(tranches_.size()); }
    FieldValue at(int row, int column) const override;
    bool grows() const override { return true; }
    Result<void> put(const std::vector<Entry>& entries) override;
    void refuse(int row, const Error& error) override;
    Result<void> addRow() override;
    Result<void> removeRows(const std::vector<int>& rows) override;

private:
    Tranche nextTranche(const Plan& plan) const;
    Result<Plan> putAll(const Plan& plan, const std::vector<Entry>& entries) const;

    Session& session_;
    PowerSourceId source_;
    bool inUnits_;
    std::vector<FieldInfo> columns_;
    std::vector<TrancheId> tranches_;
};

}  // namespace wattscape::ui
